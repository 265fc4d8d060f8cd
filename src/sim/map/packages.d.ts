// Types of the single files taken from pathfinding and seedrandom, whose own types cover only the whole packages.

declare module 'pathfinding/src/core/Grid.js' {
  export interface GridNode {
    x: number;
    y: number;
    walkable: boolean;
    g: number;
    h?: number;
    f: number;
    opened: boolean;
    closed: boolean;
    parent?: GridNode;
  }
  export default class Grid {
    constructor(width: number, height: number, matrix?: number[][]);
    width: number;
    height: number;
    nodes: GridNode[][];
    getNodeAt(x: number, y: number): GridNode;
    getNeighbors(node: GridNode, diagonalMovement: number): GridNode[];
  }
}

declare module 'pathfinding/src/finders/AStarFinder.js' {
  import type Grid from 'pathfinding/src/core/Grid.js';
  export default class AStarFinder {
    constructor(options: { diagonalMovement: number; heuristic: (dx: number, dy: number) => number });
    findPath(x0: number, y0: number, x1: number, y1: number, grid: Grid): [number, number][];
  }
}

declare module 'pathfinding/src/finders/DijkstraFinder.js' {
  import type Grid from 'pathfinding/src/core/Grid.js';
  export default class DijkstraFinder {
    constructor(options: { diagonalMovement: number });
    findPath(x0: number, y0: number, x1: number, y1: number, grid: Grid): [number, number][];
  }
}

declare module 'pathfinding/src/core/DiagonalMovement.js' {
  const DiagonalMovement: { Always: 1; Never: 2; IfAtMostOneObstacle: 3; OnlyWhenNoObstacles: 4 };
  export default DiagonalMovement;
}

declare module 'seedrandom/lib/alea.js' {
  interface Generator {
    (): number;
    int32(): number;
    quick(): number;
  }
  export default function alea(seed: string): Generator;
}
