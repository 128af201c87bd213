import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { DOWNLOAD, packDownload } from './download.ts';
import { readEdition } from './edition.ts';
import { editionModule } from './edition-module.ts';
import { listFiles } from './files.ts';
import { factsOf, writeFacts } from './offline/facts.ts';
import { offlineFiles } from './offline/files.ts';
import { writeWorker } from './offline/worker-file.ts';
import { makePortable } from './portable/index.ts';
import { portableConfig } from './publish-config.ts';
import { relocatePages } from './relocate.ts';
import { buildSearchIndex } from './search-index.ts';
import { correctSitemap } from './sitemap.ts';

/**
 * Turns the output of `astro build` into the one site that works everywhere: at any address,
 * from a folder on disk, without a network, and as a zip to download. Must be the last integration, because it
 * rewrites what all others wrote.
 */
export function publish(): AstroIntegration {
  let assets = '_astro';
  let address: URL | undefined;
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { plugins: [editionModule()] } });
        if (command === 'build') updateConfig(portableConfig());
      },
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
        address = config.site ? new URL(config.site) : undefined;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const moved = await relocatePages(dist);
        await buildSearchIndex(dist);
        if (address) await correctSitemap(dist, moved, address);
        const report = await makePortable(dist, { assets, moved, expected: [DOWNLOAD], address });
        const offline = await offlineFiles(dist);
        await writeWorker(dist, offline, await readEdition());
        const zipBytes = await packDownload(dist);
        const facts = await factsOf(dist, offline.transfer);
        await writeFacts(dist, await listFiles(dist), facts);
        logger.info(
          `${report.pages} pages, ${report.scripts} scripts, ${report.runtimeBytes} bytes of runtime in each page, download ${(zipBytes / 1e6).toFixed(2)} MB`,
        );
      },
    },
  };
}
