// How the game is built and served. The strict Content-Security-Policy goes into the built page, so that it holds on
// any host; under `npm run dev` it is left out, since hot reload needs more than it grants.

import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "media-src 'self' data: blob:",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function contentSecurityPolicy(): Plugin {
  const meta = { 'http-equiv': 'Content-Security-Policy', content: POLICY };
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: meta, injectTo: 'head-prepend' }],
  };
}

/** Phaser asks `typeof FEATURE_X` for what its makers' own build puts there; sound is howler's here. */
const PHASER_FEATURES: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

function trimmedPhaser(): Plugin {
  const names = Object.keys(PHASER_FEATURES).join('|');
  return {
    name: 'trimmed-phaser',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: here('src/view/phaser-entry.js') },
          { find: /^phaser\/src\//, replacement: `${here('node_modules/phaser/src')}/` },
        ],
      },
    }),
    transform: {
      filter: { id: /[\\/]phaser[\\/]src[\\/].*\.js$/ },
      handler(code) {
        const chosen = code.replace(new RegExp(`typeof (${names})\\b`, 'g'), (_, name) =>
          String(PHASER_FEATURES[name]),
        );
        return { code: chosen.replace('global.Phaser = Phaser;', ''), map: null };
      },
    },
  };
}

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [contentSecurityPolicy(), trimmedPhaser()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'phaser', test: /node_modules[\\/](phaser|eventemitter3)[\\/]|phaser-entry\.js$/ }],
        },
      },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173 },
});
