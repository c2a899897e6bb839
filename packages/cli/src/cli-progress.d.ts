// The part of cli-progress that is used here; it brings no types of its own.
declare module "cli-progress" {
  export interface BarOptions {
    readonly stream: NodeJS.WritableStream;
    readonly format: string;
    readonly barsize: number;
    readonly clearOnComplete: boolean;
    readonly linewrap: boolean;
  }
  export class SingleBar {
    constructor(options: BarOptions);
    start(total: number, value: number, payload: Readonly<Record<string, string>>): void;
    setTotal(total: number): void;
    update(value: number, payload: Readonly<Record<string, string>>): void;
    stop(): void;
  }
}
