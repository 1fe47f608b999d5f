// A manifest of any size: English policies of two paragraphs in groups of twenty, the same in every run.
const words =
  `access account agreement alert application archive audit authentication backup breach certificate change
  cloud code control credential customer data database deletion device disaster document employee encryption
  endpoint evidence firewall hardware identity incident integrity key laptop log malware monitoring network
  office password patch permission policy process provider recovery region report response retention review
  risk role server session software supplier system team test threat token training transport update user
  vendor visitor vulnerability workstation`.split(/\s+/);

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function* numbers() {
  for (let state = 7; ; state = (state * 1664525 + 1013904223) % 2 ** 32) yield state / 2 ** 32;
}

/** @param {number} count how many policies */
export function manifestOf(count) {
  const random = numbers();
  const word = () => words[Math.floor(random.next().value * words.length)];
  const sentence = (length) => {
    const text = Array.from({ length }, word).join(' ');
    return `${text[0].toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = () => `${sentence(9)} ${sentence(12)} ${sentence(7)}`;
  const policy = (index) => ({
    id: `policy-${index}`,
    title: sentence(4).slice(0, -1),
    body: `${paragraph()}\n\n${paragraph()}`,
  });
  const groups = Array.from({ length: Math.ceil(count / 20) }, (_, group) => ({
    id: `group-${group}`,
    title: sentence(2).slice(0, -1),
    items: Array.from({ length: Math.min(20, count - group * 20) }, (_, index) =>
      policy(group * 20 + index),
    ),
  }));
  return {
    schemaVersion: 1,
    organization: { name: 'Example' },
    defaultLocale: 'en',
    policies: groups,
  };
}
