/** Browsers inside other apps that often cannot save a file, and may forget what a page keeps. */
export type App = 'wechat' | 'qq' | 'dingtalk';

/** The app whose built-in browser says `agent` of itself; `undefined` for a browser of its own. */
export function appOf(agent: string): App | undefined {
  return SIGNS.find(([, sign]) => sign.test(agent))?.[0];
}

/** QQ's own browser, which is one like others, says QQBrowser/. */
const SIGNS: readonly (readonly [App, RegExp])[] = [
  ['wechat', /MicroMessenger/i],
  ['dingtalk', /DingTalk/i],
  ['qq', /\bQQ\//],
];
