import type { Arc, Box, Corner } from "../layout/index.js";

/** Many nodes that have nothing but one link, all with the same other node: they stand in rows, as one block. */
export interface Crowd {
  readonly members: readonly number[];
  /** Whether links lead to them; otherwise they come from them. */
  readonly into: boolean;
  readonly columns: number;
}

/** A member of a crowd. */
export interface Member {
  readonly crowd: Crowd;
  readonly nth: number;
}

/** So many are readable below each other; in a row there are at most so many. */
const most = { below: 24, row: 6 };

/**
 * Finds crowds among nodes.
 *
 * @param isFree - Whether a node has nothing else that is drawn, such as a comment
 */
export function crowdsOf(
  size: number,
  links: readonly Arc[],
  isFree: (node: number) => boolean,
): Crowd[] {
  const counts = new Int32Array(size);
  for (const ends of links) for (const end of ends) counts[end] = (counts[end] ?? 0) + 1;
  const groups = new Map<string, number[]>();
  const join = (node: number, other: number, into: boolean): void => {
    if (counts[node] !== 1 || counts[other] === 1 || !isFree(node)) return;
    const key = `${into ? "to" : "from"} ${other}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [node]);
    else group.push(node);
  };
  for (const [from, to] of links) {
    join(to, from, true);
    join(from, to, false);
  }
  return [...groups]
    .filter(([, members]) => members.length > most.below)
    .map(([key, members]) => ({
      members,
      into: key.startsWith("to"),
      columns: Math.min(most.row, Math.ceil(Math.sqrt(members.length) / 2)),
    }));
}

/** How the members of a crowd stand: apart by the room between columns, and below the line that leads to their row. */
export class Block {
  readonly #node: Box;
  readonly #room: Corner;

  constructor(node: Box, room: Corner) {
    this.#node = node;
    this.#room = room;
  }

  /** What a whole crowd takes. */
  box({ members, columns }: Crowd): Box {
    const rows = Math.ceil(members.length / columns);
    return {
      width: columns * (this.#node.width + this.#room.x) - this.#room.x,
      height: rows * (this.#node.height + this.#room.y) - this.#room.y,
    };
  }

  /** Where a member stands, in a block whose corner is given. */
  corner({ crowd, nth }: Member, { x, y }: Corner): Corner {
    const column = nth % crowd.columns;
    const row = (nth - column) / crowd.columns;
    return {
      x: x + column * (this.#node.width + this.#room.x),
      y: y + row * (this.#node.height + this.#room.y),
    };
  }

  /** The way of a member's link inside the block, from the left to the right; empty beside the edge that it comes in by. */
  inside(member: Member, block: Corner): Corner[] {
    const { crowd, nth } = member;
    const { x, y } = this.corner(member, block);
    const [left, right] = [block.x, block.x + this.box(crowd).width];
    const last = crowd.into ? 0 : crowd.columns - 1;
    if (nth % crowd.columns === last) return [];
    // Above the row, where nothing stands.
    const lane = y - this.#room.y / 4;
    const turn = this.#room.x / 3;
    const ends = crowd.into ? [left, x - turn] : [x + this.#node.width + turn, right];
    return ends.map((each) => ({ x: each, y: lane }));
  }
}
