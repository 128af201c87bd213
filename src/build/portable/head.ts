/** Offers pages for prerendering when a reader is about to follow a link; ignored on disk. */
export const speculationRules = `<script type="speculationrules">${JSON.stringify({
  prerender: [
    {
      // Links to other pages of the site are relative after the build; no other link is.
      where: { selector_matches: 'a[href^="."]:not([download],[href$=".zip"])' },
      eagerness: 'moderate',
    },
  ],
})}</script>`;

/** The registry as an inline script; `root` is the way from the page to the root of the site. */
export function runtimeTag(runtime: string, root: string): string {
  return `<script data-root="${root}">${runtime}</script>`;
}
