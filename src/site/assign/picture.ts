import type { Qr } from '../../exchange/qr.ts';

/** A drawing as the address of an image. */
export function imageOf(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** A QR code as a drawing with a size: without one, office programs and some browsers show nothing. */
export function svgOf({ svg, modules }: Qr): string {
  const size = sizeOf(modules);
  return svg.replace('<svg ', `<svg width="${size}" height="${size}" `);
}

/**
 * A QR code as PNG, with every module a whole number of pixels so that its edges stay sharp. Rejects
 * where the browser cannot make a picture.
 */
export async function pngOf(qr: Qr): Promise<Blob> {
  const image = new Image();
  image.src = imageOf(svgOf(qr));
  await image.decode();
  const canvas = document.createElement('canvas');
  const size = sizeOf(qr.modules);
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d');
  if (context) context.imageSmoothingEnabled = false;
  context?.drawImage(image, 0, 0, size, size);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}

/** The quiet zone on each side, in modules (ISO/IEC 18004), and the size of a module in pixels. */
const QUIET = 4;
const PIXELS = 16;

function sizeOf(modules: number): number {
  return (modules + 2 * QUIET) * PIXELS;
}
