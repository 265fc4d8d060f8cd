// An error that a person is to read: a code with parameters, which src/text turns into one sentence (group `save`).
// It crosses from the worker as plain data and is thrown again on the other side.

export type FaultParams = Readonly<Record<string, string | number>>;

export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: string;
  readonly params: FaultParams;

  constructor(code: string, params: FaultParams = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.code = code;
    this.params = params;
  }
}
