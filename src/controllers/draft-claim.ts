/** Which form keeps its draft under which key. Only forms that are on the page are here. */
const owners = new Map<string, DraftClaim>();

/**
 * A form's claim to the key under which its draft is kept. No two forms on a page share one: the text of one
 * would take the place of the other's, and both would go on with the same submission.
 */
export class DraftClaim {
  /** What forms of one kind and one manifest share. */
  readonly name: string;
  readonly #key: string;

  /** @param place where the form is, the same after a reload */
  constructor(name: string, place: string) {
    this.name = name;
    this.#key = freeKey(`${name}:${place}`);
  }

  /** The key; nothing while another form has it, which was put on the page when this one was not. */
  get key(): string | undefined {
    return (owners.get(this.#key) ?? this) === this ? this.#key : undefined;
  }

  /** Takes the key, while the form is on the page. @returns whether it could be had */
  hold(): boolean {
    if (this.key === undefined) return false;
    owners.set(this.#key, this);
    return true;
  }

  release(): void {
    if (owners.get(this.#key) === this) owners.delete(this.#key);
  }
}

/** A form that was put where another one had been keeps a draft of its own. */
function freeKey(key: string, number = 1): string {
  const numbered = number > 1 ? `${key}~${number}` : key;
  return owners.has(numbered) ? freeKey(key, number + 1) : numbered;
}
