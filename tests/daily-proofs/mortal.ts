/** A process's hold on what outlives it. Dead, it does nothing more and hears nothing more, as after SIGKILL. */
export interface Life {
  isOver(): boolean;
  end(): void;
  /** The same object for this life: after its end no call is made, and no open one comes back. */
  lend<T extends object>(worker: T): T;
}

/** Begins a life. */
export function beginLife(): Life {
  let over = false;
  const never = new Promise<never>(() => {});
  return {
    isOver: () => over,
    end: () => {
      over = true;
    },
    lend: (worker) =>
      new Proxy(worker, {
        get(target, name, receiver) {
          const member: unknown = Reflect.get(target, name, receiver);
          if (typeof member !== 'function') return member;
          return (...args: unknown[]) => {
            if (over && name !== 'now') return never;
            const result: unknown = Reflect.apply(member, target, args);
            if (!(result instanceof Promise)) return result;
            return result.then(
              (value: unknown) => (over ? never : value),
              (error: unknown) => {
                if (over) return never;
                throw error;
              },
            );
          };
        },
      }),
  };
}
