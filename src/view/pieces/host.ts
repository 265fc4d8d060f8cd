// Keeps a sprite for each piece by id: drawn again when its look changes, slid when its place changes, hidden when it
// is out of sight. It knows nothing of units or towers; mapView.ts hands it specs.

import type Phaser from 'phaser';
import type { Camera, Viewport } from '../camera.ts';
import { screenX, screenY } from '../camera.ts';
import type { Rect } from '../declutter.ts';
import type { Stage } from '../stage.ts';

export interface PieceSpec {
  readonly id: string;
  /** Place in tile units and an offset from it in CSS pixels. */
  readonly tx: number;
  readonly ty: number;
  readonly dx: number;
  readonly dy: number;
  /** Size of the picture and where the place is in it, CSS pixels before `size`. */
  readonly box: { readonly w: number; readonly h: number; readonly x: number; readonly y: number };
  readonly size: number;
  readonly depth: number;
  /** Everything the picture depends on; a new key draws it again. */
  readonly look: string;
  /** Draws in CSS pixels from the box's corner. */
  readonly draw: (c: CanvasRenderingContext2D) => void;
  /** Half width and height that answer the pointer, CSS pixels before `size`. */
  readonly reach: readonly [number, number];
  readonly angle?: number;
  /** What names should stay clear of, about the place, CSS pixels before `size`; none: what answers the pointer. */
  readonly covers?: readonly Rect[];
}

interface Piece {
  spec: PieceSpec;
  readonly image: Phaser.GameObjects.Image;
  readonly texture: Phaser.Textures.CanvasTexture;
  readonly now: { tx: number; ty: number; dx: number; dy: number; angle: number };
  tween: Phaser.Tweens.Tween | null;
}

let made = 0;

export class PieceHost {
  private readonly pieces = new Map<string, Piece>();

  constructor(private readonly stage: Stage) {}

  /** Shows exactly these; those that have moved slide for `ms`, or cut at 0. */
  show(specs: readonly PieceSpec[], ms: number): void {
    const wanted = new Set(specs.map((spec) => spec.id));
    for (const [id, piece] of this.pieces) {
      if (wanted.has(id)) continue;
      piece.tween?.stop();
      piece.image.destroy();
      piece.texture.destroy();
      this.pieces.delete(id);
    }
    for (const spec of specs) {
      const piece = this.pieces.get(spec.id);
      if (piece && piece.spec.box === spec.box && piece.spec.size === spec.size) this.change(piece, spec, ms);
      else {
        const from = piece?.now;
        if (piece) {
          piece.tween?.stop();
          piece.image.destroy();
          piece.texture.destroy();
        }
        const fresh = this.make(spec);
        if (from) {
          Object.assign(fresh.now, from);
          this.change(fresh, spec, ms);
        }
      }
    }
    this.stage.wake();
  }

  place(cam: Camera, view: Viewport): void {
    const dpr = this.stage.dpr;
    for (const { spec, image, now } of this.pieces.values()) {
      const x = screenX(cam, view, now.tx) + now.dx;
      const y = screenY(cam, view, now.ty) + now.dy;
      const inView = x > -80 && y > -60 && x < view.width + 80 && y < view.height + 60;
      image.setVisible(inView);
      if (!inView) continue;
      if (spec.angle === undefined) {
        // Whole pixels keep the frames' lines sharp.
        const left = Math.round((x - spec.box.x * spec.size) * dpr);
        const top = Math.round((y - spec.box.y * spec.size) * dpr);
        image.setPosition(left + spec.box.x * spec.size * dpr, top + spec.box.y * spec.size * dpr);
      } else image.setPosition(x * dpr, y * dpr).setRotation(now.angle);
    }
  }

  /** Ids under a point, topmost first. */
  at(cam: Camera, view: Viewport, px: number, py: number): string[] {
    const hits: { id: string; depth: number; far: number }[] = [];
    for (const [id, { spec, now }] of this.pieces) {
      const dx = Math.abs(screenX(cam, view, now.tx) + now.dx - px);
      const dy = Math.abs(screenY(cam, view, now.ty) + now.dy - py);
      if (dx <= spec.reach[0] * spec.size && dy <= spec.reach[1] * spec.size) {
        hits.push({ id, depth: spec.depth, far: dx + dy });
      }
    }
    return hits.sort((a, b) => b.depth - a.depth || a.far - b.far).map((hit) => hit.id);
  }

  /** What the pieces will cover once they have arrived, in CSS pixels for this camera. */
  rects(cam: Camera, view: Viewport): Rect[] {
    return [...this.pieces.values()].flatMap(({ spec }) => {
      const x = screenX(cam, view, spec.tx) + spec.dx;
      const y = screenY(cam, view, spec.ty) + spec.dy;
      const [rx, ry] = spec.reach;
      const covers = spec.covers ?? [{ x: -rx, y: -ry, w: rx * 2, h: ry * 2 }];
      return covers.map((r) => ({
        x: x + r.x * spec.size,
        y: y + r.y * spec.size,
        w: r.w * spec.size,
        h: r.h * spec.size,
      }));
    });
  }

  /** Pieces that stand aside from their own place by more than `least` CSS pixels, and how far. */
  aside(least: number): { tx: number; ty: number; dx: number; dy: number }[] {
    return [...this.pieces.values()]
      .filter(({ spec }) => spec.covers && Math.hypot(spec.dx, spec.dy) > least * spec.size)
      .map(({ spec: { tx, ty, dx, dy } }) => ({ tx, ty, dx, dy }));
  }

  /** Draws every picture again (letters have arrived, the context is back). */
  redraw(): void {
    for (const piece of this.pieces.values()) this.paint(piece);
    this.stage.wake();
  }

  private make(spec: PieceSpec): Piece {
    const dpr = this.stage.dpr;
    const key = `piece-${made++}`;
    const texture = this.stage.scene.textures.createCanvas(
      key,
      Math.ceil(spec.box.w * spec.size * dpr),
      Math.ceil(spec.box.h * spec.size * dpr),
    );
    if (!texture) throw new Error('No canvas for a piece.');
    const image = this.stage.scene.add.image(0, 0, key).setDepth(spec.depth);
    image.setOrigin(spec.box.x / spec.box.w, spec.box.y / spec.box.h);
    const now = { tx: spec.tx, ty: spec.ty, dx: spec.dx, dy: spec.dy, angle: spec.angle ?? 0 };
    const piece: Piece = { spec, image, texture, now, tween: null };
    this.pieces.set(spec.id, piece);
    this.paint(piece);
    return piece;
  }

  private change(piece: Piece, spec: PieceSpec, ms: number): void {
    const old = piece.spec;
    piece.spec = spec;
    piece.image.setDepth(spec.depth);
    if (old.look !== spec.look) this.paint(piece);
    const { now } = piece;
    const angle = spec.angle ?? 0;
    const same =
      now.tx === spec.tx && now.ty === spec.ty && now.dx === spec.dx && now.dy === spec.dy && now.angle === angle;
    const target = { tx: spec.tx, ty: spec.ty, dx: spec.dx, dy: spec.dy, angle };
    if (same) return;
    piece.tween?.stop();
    piece.tween = null;
    if (ms <= 0) Object.assign(now, target);
    else piece.tween = this.stage.scene.tweens.add({ targets: now, ...target, duration: ms, ease: 'Linear' });
  }

  private paint(piece: Piece): void {
    const { texture, spec } = piece;
    const c = texture.context;
    const scale = this.stage.dpr * spec.size;
    c.setTransform(1, 0, 0, 1, 0, 0);
    c.clearRect(0, 0, texture.width, texture.height);
    c.setTransform(scale, 0, 0, scale, 0, 0);
    c.save();
    spec.draw(c);
    c.restore();
    if (this.stage.renderer === 'webgl') texture.refresh();
  }
}
