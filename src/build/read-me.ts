import { type Edition, isoDate } from './edition.ts';

/** Name of the read-me in the download; both scripts, because either reader may be first. */
export const READ_ME = '请先读我 README.txt';

/**
 * The read-me of the download, for readers who have never used anything but double clicks.
 * With a byte order mark and Windows line ends, so that every text editor shows it rightly.
 */
export function readMe(edition: Edition): string {
  const { version, commit } = edition;
  const state = isoDate(edition) + (commit ? ` (${commit})` : '');
  const line = version ? `${version} · ${state}` : state;
  return `\uFEFF${TEXT.replaceAll('EDITION', line).replaceAll('\n', '\r\n')}`;
}

const TEXT = `服务质量管理 · 离线课程
======================

怎样打开
1. 先解压。用鼠标右键点压缩包，选“全部解压缩”或“解压到当前文件夹”；在苹果电脑上双击压缩包即可。
   没有解压就直接点里面的网页，页面会没有样式，练习也不能做。
2. 打开解压出来的文件夹 service-quality-course，双击 index.html，课程就在浏览器里打开了。
   不需要联网，不需要安装，也不需要账号。

用什么浏览器
Chrome、Edge、Firefox 或 Safari，近两年的版本都可以。不支持 IE。
手机上的文件管理器多半打不开整个文件夹，请用电脑；要用手机学习，请上课程网站，打开“带走这门课”。

你的作业存在哪里
你做的练习只存在这台电脑的这个浏览器里，不会发送到任何地方。
清除浏览数据、换浏览器或换电脑，就看不到原来的作答了。
所以做完一段，请在练习右上角的“…”里选“把作答存成文件”；换了地方，再选“打开存好的文件”。
用 Firefox 从文件夹打开时，每个网页各存各的，请改用 Chrome 或 Edge。

版本：EDITION


Service Quality Management · offline course
===========================================

How to open it
1. Unzip it first. On Windows, right-click the zip and choose “Extract All”; on a Mac, double-click it.
   If you open a page while it is still inside the zip, it has no styles and the exercises do not work.
2. Open the folder service-quality-course and double-click index.html. The course opens in your browser.
   You need no internet connection, no installation and no account.

Which browser
Chrome, Edge, Firefox or Safari, any version of the last two years. Internet Explorer does not work.
Most phones cannot open a whole folder: use a computer, or on your phone open “Take it with you” on the course website.

Where your work is kept
Your exercises are kept in this browser on this computer only. Nothing is sent anywhere.
If you clear your browsing data, or change browser or computer, you will not see your work any more.
So from time to time open “…” at the top right of an exercise and choose “Save my work as a file”;
on another computer choose “Open a saved file”.
Firefox keeps separate data for every page opened from a folder: use Chrome or Edge instead.

Version: EDITION
`;
