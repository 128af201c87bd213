import { defineMdastPlugin } from 'satteri';

/** Headings name their own id, `## Four steps [#four-steps]`, so that links survive a new wording. */
export const headingIds = defineMdastPlugin({
  name: 'heading-ids-by-author',
  heading(node, context) {
    const last = node.children.at(-1);
    if (last?.type !== 'text') return;
    const found = /^(.*?)\s*\[#([\w-]+)\]\s*$/s.exec(last.value);
    if (!found) return;
    context.setProperty(last, 'value', found[1] ?? '');
    context.setProperty(node, 'data', { hProperties: { id: found[2] } });
  },
});
