// The one place that starts Phaser: a game with one scene, as sharp as the screen, that sleeps while nothing moves.
// What is on it is put there by mapView.ts through sheets, ground pictures and pieces.

import Phaser from 'phaser';
import type { RendererName } from './api.ts';

export interface Stage {
  readonly scene: Phaser.Scene;
  readonly canvas: HTMLCanvasElement;
  readonly renderer: RendererName;
  /** Device pixels a CSS pixel, at most 2. */
  readonly dpr: number;
  /** Asks for frames until nothing is tweened and nobody has called for another. */
  wake(): void;
  resize(width: number, height: number): void;
  destroy(): void;
}

export interface StageEvents {
  /** Before each picture; milliseconds since the last. */
  readonly frame: (dt: number) => void;
  readonly context: (state: 'lost' | 'restored') => void;
}

/** Makes the game inside `parent` and resolves when its scene stands. */
export function makeStage(parent: HTMLElement, wanted: RendererName | undefined, events: StageEvents): Promise<Stage> {
  const dpr = Math.min(2, Math.max(1, window.devicePixelRatio || 1));
  const renderer = chosenRenderer(wanted);
  return new Promise((resolve) => {
    let asked = false;
    let waking = 0;
    let unhear = () => {};

    const wake = () => {
      asked = true;
      if (waking || !game.loop || game.loop.running) return;
      waking = requestAnimationFrame(() => {
        waking = 0;
        // The loop would take all the time it slept for one step.
        game.loop.lastTime = performance.now();
        game.loop.wake();
      });
    };

    class MapScene extends Phaser.Scene {
      create() {
        if (game.renderer.type === Phaser.CANVAS) {
          // Left alone, the Canvas renderer paints these two as if opaque.
          const modes = (game.renderer as Phaser.Renderer.Canvas.CanvasRenderer).blendModes as unknown as string[];
          modes[Phaser.BlendModes.MULTIPLY] = 'multiply';
          modes[Phaser.BlendModes.SCREEN] = 'screen';
        }
        const scene = this as Phaser.Scene;
        game.events.on(Phaser.Core.Events.POST_RENDER, () => {
          if (!asked && scene.tweens.getTweens().length === 0) game.loop.sleep();
          asked = false;
        });
        if ('on' in game.renderer && game.renderer.type === Phaser.WEBGL) {
          game.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, () => events.context('lost'));
          game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => events.context('restored'));
        }
        resolve({
          scene,
          canvas: game.canvas,
          renderer: game.renderer.type === Phaser.WEBGL ? 'webgl' : 'canvas',
          dpr,
          wake,
          resize(width, height) {
            game.scale.setParentSize(width, height);
            game.scale.resize(Math.round(width * dpr), Math.round(height * dpr));
            game.canvas.style.width = `${width}px`;
            game.canvas.style.height = `${height}px`;
            wake();
          },
          destroy() {
            cancelAnimationFrame(waking);
            unhear();
            // Phaser forgets this one, and its pool of canvases would hold on to the whole game through it.
            game.textures.tileSprite.destroy();
            game.destroy(true);
            // It goes at its next step, so it must be awake for one.
            game.loop.wake();
          },
        });
      }
      override update(_time: number, dt: number) {
        events.frame(dt);
      }
    }

    class MapGame extends Phaser.Game {
      protected override start() {
        unhear = hearing(() => super.start());
      }
    }

    const game = new MapGame({
      type: renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
      parent,
      width: Math.round(parent.clientWidth * dpr),
      height: Math.round(parent.clientHeight * dpr),
      scale: { mode: Phaser.Scale.NONE, zoom: 1 / dpr },
      transparent: false,
      backgroundColor: '#cbb68c',
      antialias: true,
      roundPixels: false,
      banner: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      // The map listens to the canvas itself (input.ts), asleep or not.
      input: { mouse: false, touch: false, keyboard: false, gamepad: false },
      fps: { smoothStep: false },
      scene: MapScene,
    });
  });
}

/**
 * Runs what starts a game, and answers with what takes its listeners off the page again: Phaser listens for the page
 * being hidden or left, and forgets to stop when a game is destroyed.
 */
function hearing(start: () => void): () => void {
  const put: Parameters<Document['removeEventListener']>[] = [];
  const add = document.addEventListener.bind(document);
  document.addEventListener = (...heard: Parameters<typeof add>) => {
    put.push(heard);
    add(...heard);
  };
  try {
    start();
  } finally {
    // Its own, put over the one that all documents share.
    Reflect.deleteProperty(document, 'addEventListener');
  }
  const { onblur, onfocus } = window;
  return () => {
    for (const heard of put) document.removeEventListener(...heard);
    if (window.onblur === onblur) window.onblur = null;
    if (window.onfocus === onfocus) window.onfocus = null;
  };
}

/** The page's `?renderer=`, if it says one. */
export function rendererFromPage(): RendererName | undefined {
  const asked = new URLSearchParams(window.location.search).get('renderer');
  return asked === 'canvas' || asked === 'webgl' ? asked : undefined;
}

/** What is wanted if it can be had; else Canvas where WebGL is missing or runs without a graphics chip. */
function chosenRenderer(wanted: RendererName | undefined): RendererName {
  if (wanted === 'canvas') return 'canvas';
  const probe = document.createElement('canvas');
  const gl = probe.getContext('webgl');
  if (!gl) return 'canvas';
  if (wanted === 'webgl') return 'webgl';
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|software|basic render/i.test(name) ? 'canvas' : 'webgl';
}
