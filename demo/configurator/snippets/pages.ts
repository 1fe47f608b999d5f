import { indented, ownOrigin, type Kit, type Step } from './kit.js';

/** For pages that load the script by a tag. */
export function htmlSteps(kit: Kit): readonly Step[] {
  return [
    publish(kit),
    {
      title: 'In the head of the page',
      note: hintNote(kit),
      place: '<head>',
      text: kit.head,
    },
    {
      title: 'Where the section stands',
      note: 'What is inside is shown until the manifest is there, and where scripts do not run.',
      place: '<body>',
      text: kit.markup,
    },
    ...styleSteps(kit),
    policyStep(kit),
  ];
}

/** A block "Custom HTML" holds all; WordPress keeps scripts there for administrators and editors. */
export function wordpressSteps(kit: Kit): readonly Step[] {
  return [
    publish(
      kit,
      'Use the file manager of your hosting, or SFTP: the media library takes no scripts.',
    ),
    {
      title: 'In a block “Custom HTML”',
      note: 'As an administrator or editor: WordPress takes scripts out of what others write. An element stays on its line, or the classic editor breaks it apart.',
      place: 'Custom HTML',
      text: `${kit.head}${onLines(kit.markup)}`,
    },
    ...styleSteps(kit, 'Appearance → Customize → Additional CSS', 'Additional CSS'),
    policyStep(kit, 'If your site sends a policy, this is what the section needs of it.'),
  ];
}

/** Each element on one line, with plain text inside: where `wpautop` finds paragraphs, it adds to them. */
const onLines = (markup: string): string => markup.replace(/\n {2}|\n(?=<\/trust)|<\/?p>/g, '');

/** Webflow serves no scripts or JSON of a site's own, so both come from another origin. */
export function webflowSteps(kit: Kit): readonly Step[] {
  const style = kit.css && `<style>\n${indented(kit.css, 2)}</style>\n`;
  const { assets, manifest } = kit.choice;
  const isExample = [assets, manifest].some((one) => one.startsWith(ownOrigin));
  return [
    publish(
      kit,
      `Webflow keeps neither scripts nor JSON; their server has to answer with Access-Control-Allow-Origin.${
        isExample ? ' Write the addresses on your own origin above, in place of these.' : ''
      }`,
    ),
    {
      title: 'In the page’s settings',
      note: 'Page settings → Custom code → Inside <head> tag',
      place: 'Inside <head> tag',
      text: `${kit.head}${style}`,
    },
    {
      title: 'Where the section stands',
      note: 'Add an element “Code Embed” and paste this.',
      place: 'Code Embed',
      text: kit.markup,
    },
    policyStep(
      kit,
      'If a proxy before your site sends a policy, this is what the section needs of it.',
    ),
  ];
}

function publish({ choice, release }: Kit, note = ''): Step {
  const foreign = [choice.assets, choice.manifest].filter((one) => one.startsWith('https://'));
  const cors =
    foreign.length > 0 && !note.includes('Access-Control')
      ? ' Another origin has to answer with Access-Control-Allow-Origin.'
      : '';
  return {
    title: 'Publish two things',
    isManifest: true,
    note: `Copy the folder dist/ of the npm package trust-elements ${release.version} to ${choice.assets}, and your manifest to ${choice.manifest}. ${note}${cors}`.trim(),
  };
}

function hintNote({ choice }: Kit): string {
  const words = 'The first lines let the browser ask for everything at once.';
  return choice.language === 'page'
    ? `${words} They name the words of the manifest’s language; write those of the page’s, where it is another.`
    : words;
}

/** The look, for the site's own style sheet. */
export function styleSteps(
  { css }: Kit,
  note = 'The page’s background stays your own.',
  place = 'your style sheet',
): readonly Step[] {
  return css ? [{ title: 'The look', note, place, text: css }] : [];
}

/** What the page's Content-Security-Policy has to allow. */
export function policyStep(
  kit: Kit,
  note = 'If your page sends one, add these to its directives. As it stands, it is the strictest that works.',
  bundled?: readonly string[],
): Step {
  return {
    title: 'The Content-Security-Policy',
    note,
    place: 'Content-Security-Policy',
    text: `${kit.policy(bundled)}\n`,
  };
}
