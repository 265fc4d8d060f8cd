// Orders of every kind for tests that need many: those of the commanders who do not look (src/bots/anyOrder.ts).

export { anyOrder } from '../../src/bots/anyOrder.ts';
