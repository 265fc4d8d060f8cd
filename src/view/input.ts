// Hands on the map: drag, wheel, pinch, click, long press, arrow keys. It turns the browser's events into five plain
// calls and knows nothing of tiles. Keys that a panel has taken (preventDefault) are left alone.

export interface Hands {
  pan(dx: number, dy: number): void;
  zoom(factor: number, x: number, y: number): void;
  pick(x: number, y: number, alternate: boolean): void;
  hover(x: number, y: number): void;
  leave(): void;
}

/** Movement in CSS pixels before a press counts as a drag. */
const SLOP = 5;
const LONG_PRESS_MS = 500;
const KEY_STEP = 80;
const KEYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  KeyA: [-1, 0],
  KeyD: [1, 0],
  KeyW: [0, -1],
  KeyS: [0, 1],
};

/** Listens on `element`; the function it returns ends that. */
export function listenToHands(element: HTMLElement, hands: Hands): () => void {
  const down = new Map<number, { x: number; y: number }>();
  let dragged = false;
  let pressed = 0;
  let spread = 0;
  const end = new AbortController();
  const local = (event: MouseEvent) => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const on = <K extends keyof HTMLElementEventMap>(name: K, then: (event: HTMLElementEventMap[K]) => void) =>
    element.addEventListener(name, then, { signal: end.signal, passive: false });

  on('pointerdown', (event) => {
    if (event.button === 1) return;
    element.focus({ preventScroll: true });
    const at = local(event);
    down.set(event.pointerId, at);
    element.setPointerCapture?.(event.pointerId);
    window.clearTimeout(pressed);
    if (down.size === 1) {
      dragged = false;
      if (event.pointerType !== 'mouse') {
        pressed = window.setTimeout(() => {
          if (dragged || down.size !== 1) return;
          dragged = true;
          hands.pick(at.x, at.y, true);
        }, LONG_PRESS_MS);
      }
    } else {
      dragged = true;
      spread = spreadOf(down);
    }
  });
  on('pointermove', (event) => {
    const at = local(event);
    const from = down.get(event.pointerId);
    if (!from) {
      if (event.pointerType === 'mouse') hands.hover(at.x, at.y);
      return;
    }
    if (!dragged && Math.hypot(at.x - from.x, at.y - from.y) < SLOP) return;
    dragged = true;
    const share = down.size;
    hands.pan((from.x - at.x) / share, (from.y - at.y) / share);
    down.set(event.pointerId, at);
    if (down.size > 1) {
      const now = spreadOf(down);
      const middle = middleOf(down);
      if (spread > 0) hands.zoom(now / spread, middle.x, middle.y);
      spread = now;
    }
  });
  const up = (event: PointerEvent, counts: boolean) => {
    const from = down.get(event.pointerId);
    down.delete(event.pointerId);
    window.clearTimeout(pressed);
    if (!from || dragged || !counts) return;
    hands.pick(from.x, from.y, event.button === 2 || event.shiftKey);
  };
  on('pointerup', (event) => up(event, true));
  on('pointercancel', (event) => up(event, false));
  on('pointerleave', () => hands.leave());
  on('contextmenu', (event) => event.preventDefault());
  on('wheel', (event) => {
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 20 : event.deltaMode === 2 ? 300 : 1;
    const at = local(event);
    hands.zoom(Math.exp(-Math.max(-240, Math.min(240, event.deltaY * lines)) / 420), at.x, at.y);
  });
  on('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const way = KEYS[event.code];
    if (way) hands.pan(way[0] * KEY_STEP, way[1] * KEY_STEP);
    else if (event.key === '+' || event.key === '=') zoomMiddle(1.25);
    else if (event.key === '-') zoomMiddle(0.8);
    else return;
    event.preventDefault();
  });
  const zoomMiddle = (factor: number) => hands.zoom(factor, element.clientWidth / 2, element.clientHeight / 2);
  return () => {
    window.clearTimeout(pressed);
    end.abort();
  };
}

function spreadOf(points: ReadonlyMap<number, { x: number; y: number }>): number {
  const [a, b] = [...points.values()];
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}

function middleOf(points: ReadonlyMap<number, { x: number; y: number }>): { x: number; y: number } {
  const [a, b] = [...points.values()];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
