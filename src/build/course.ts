import type { AstroIntegration } from 'astro';

export function course(): AstroIntegration {
  return { name: 'course', hooks: {} };
}
