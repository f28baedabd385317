/** Loading what a page shows. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { listen } from "./live.js";

/**
 * Loads by a function and keeps the last answer while it loads anew.
 *
 * @template T
 * @param {() => T | Promise<T>} load
 * @param {unknown[]} inputs loads anew when one of them changes
 * @returns {{data?: T, problem?: any, reload: () => Promise<void>, set: (data: T) => void}}
 */
export function useLoad(load, inputs) {
  const [state, setState] = useState({});
  const turn = useRef(0);
  const current = useRef(load);
  current.current = load;
  const reload = useCallback(async () => {
    const mine = ++turn.current;
    try {
      const data = await current.current();
      if (mine === turn.current) setState({ data });
    } catch (problem) {
      if (mine === turn.current) setState((before) => ({ ...before, problem }));
    }
  }, []);
  useEffect(() => {
    reload();
    return () => turn.current++;
  }, inputs);
  return { ...state, reload, set: (data) => setState({ data }) };
}

/** Does this once for all that asks for it within a while, and again for what asks afterwards, however much there is. */
export function gathered(wait, deed) {
  let timer;
  const ask = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      deed();
    }, wait);
  };
  return { ask, stop: () => clearTimeout(timer) };
}

/** Calls this, at most once in a while, when something happens that it asks for. */
export function useLive(wanted, then, wait = 400) {
  const latest = useRef({ wanted, then });
  latest.current = { wanted, then };
  useEffect(() => {
    const calls = gathered(wait, () => latest.current.then());
    const stop = listen((event) => {
      if (event.kind === "reset" || latest.current.wanted(event)) calls.ask();
    });
    return () => {
      calls.stop();
      stop();
    };
  }, []);
}
