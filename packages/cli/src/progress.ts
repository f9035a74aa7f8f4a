/** After this, in milliseconds, a call counts as long and says where it is. */
const patience = 1000;

/** Says on standard error which of many things a call is at: one line that changes on a terminal, plain lines elsewhere. */
export interface Progress {
  at(name: string): void;
  done(): void;
}

/** Progress over `count` things; silent as long as it is quick. */
export function progress(count: number): Progress {
  const start = Date.now();
  const terminal = process.stderr.isTTY === true;
  let number = 0;
  let shown = false;
  return {
    at(name) {
      number += 1;
      if (count < 2 || Date.now() - start < patience) return;
      const line = `[${number}/${count}] ${name}`;
      process.stderr.write(terminal ? `\r\u001b[2K${line}` : `${line}\n`);
      shown = true;
    },
    done() {
      if (shown && terminal) process.stderr.write("\r\u001b[2K");
    },
  };
}
