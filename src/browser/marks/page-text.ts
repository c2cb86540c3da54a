/** The text of a page, block by block, with the text nodes that it stands in. */

export interface Block {
  readonly text: string;
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

/** A stretch of one text node. */
export interface Stretch {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Elements that stand within a line: words go on across their edges. */
const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var)$/;
/** What stands beside the text, or cannot be seen. */
const passedOver = "aside,nav,footer,svg,script,style,template,[hidden],.label,.notice,.notes,.notes-again";

/** The blocks below an element, in the order in which they are read. */
export function blocksIn(root: Element): Block[] {
  const blocks: Block[] = [];
  let text = "";
  let nodes: Block["nodes"][number][] = [];
  const end = (): void => {
    if (text.trim() !== "") blocks.push({ text, nodes });
    [text, nodes] = ["", []];
  };
  const read = (node: Node): void => {
    if (node instanceof Text) {
      nodes.push({ node, start: text.length });
      text += node.data;
    } else if (node instanceof Element && !node.matches(passedOver)) {
      const isBlock = !inline.test(node.localName);
      if (isBlock) end();
      for (const child of node.childNodes) read(child);
      if (isBlock) end();
    }
  };
  read(root);
  end();
  return blocks;
}

/** The text nodes that a stretch of a block's text stands in. */
export function stretchesOf({ nodes }: Block, start: number, end: number): Stretch[] {
  return nodes
    .map(({ node, start: from }) => ({
      node,
      start: Math.max(0, start - from),
      end: Math.min(node.length, end - from),
    }))
    .filter((stretch) => stretch.start < stretch.end);
}
