// Goes through one scenario of clients.json with fal's own client, unchanged, and prints what it found. Reads { do, address, input } from standard input.
"use strict";
const crypto = require("node:crypto");
const http = require("node:http");
const { createFalClient, ApiError, ValidationError } = require("@fal-ai/client");

const endpoint = "fal-ai/kling-video/o3/pro/image-to-video";
const payload = { prompt: "A bottle turns.", image_url: "https://example.com/bottle.png" };

const read = async (stream) => {
  const chunks = [];
  for await (const chunk of stream) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

// fal's hosts are fixed in the client; it takes the fetch that it is given.
const createClient = (address) => createFalClient({
  credentials: "any",
  fetch: (url, init) => fetch(String(url).replace(/^https:\/\/(queue\.fal\.run|rest\.fal\.ai)\//, address), init),
  retry: { maxRetries: 3, baseDelay: 1, maxDelay: 10 },
});

const describe = (error) => ({
  isValidation: error instanceof ValidationError,
  status: error.status,
  type: error.body?.error_type ?? (Array.isArray(error.body?.detail) ? error.body.detail[0].type : null),
  requestId: error.requestId,
  isUserTimeout: error.isUserTimeout,
});

const fails = async (promise) => {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ApiError) {
      return describe(error);
    }
    throw error;
  }
  throw new Error("It did not fail.");
};

const isFilm = async (data) => Buffer.from(await (await fetch(data.video.url)).arrayBuffer()).toString("latin1", 4, 8) === "ftyp";

const operations = {
  async queue(fal) {
    const { status: first, request_id: requestId } = await fal.queue.submit(endpoint, { input: payload });
    const states = [first, (await fal.queue.status(endpoint, { requestId })).status];
    const last = await fal.queue.subscribeToStatus(endpoint, { requestId, mode: "polling", pollInterval: 20, logs: true, onQueueUpdate: ({ status }) => states.push(status) });
    const result = await fal.queue.result(endpoint, { requestId });
    return { first, states: [...states, last.status], logs: last.logs.length, requestId: result.requestId, isFilm: await isFilm(result.data) };
  },
  async run(fal, { mode }) {
    const states = [];
    let logs;
    const { requestId, data } = await fal.subscribe(endpoint, {
      input: payload, mode, logs: true, pollInterval: 20, onQueueUpdate: (update) => { states.push(update.status); logs = update.logs; },
    });
    return { states, logs: logs.length, requestId, isFilm: await isFilm(data) };
  },
  async watch(fal) {
    const { request_id: requestId } = await fal.queue.submit(endpoint, { input: payload });
    const stream = await fal.queue.streamStatus(endpoint, { requestId, logs: true });
    const states = [];
    for await (const update of stream) {
      states.push(update.status);
    }
    return { states: [...states, (await stream.done()).status], requestId: stream.requestId };
  },
  async cancel(fal) {
    const { request_id: requestId } = await fal.queue.submit(endpoint, { input: payload });
    await fal.queue.cancel(endpoint, { requestId });
    let again;
    await fal.queue.cancel(endpoint, { requestId }).catch((error) => { again = error.body.status; });
    return {
      again,
      state: (await fal.queue.status(endpoint, { requestId })).status,
      result: await fails(fal.queue.result(endpoint, { requestId })),
      unknown: await fails(fal.queue.cancel(endpoint, { requestId: "none" })),
    };
  },
  async giveUp(fal) {
    let requestId;
    await fal.subscribe(endpoint, { input: payload, timeout: 50, pollInterval: 10, onEnqueue: (id) => { requestId = id; } }).then(
      () => { throw new Error("It did not give up."); },
      (error) => { if (!error.message.includes("timed out")) { throw error; } });

    // The client cancels in the background; this waits for it to have happened.
    await fal.queue.subscribeToStatus(endpoint, { requestId, pollInterval: 10 });
    return { requestId };
  },
  async headers(fal) {
    await fal.queue.submit(endpoint, {
      input: payload, priority: "low", hint: "shoot-7", startTimeout: 30, storageSettings: { expiresIn: "1h" }, headers: { "X-Fal-Store-IO": "0", "X-Fal-No-Retry": "1", "X-Fal-Tags": "scene=3" },
    });
    return {};
  },
  async upload(fal) {
    const url = await fal.storage.upload(new File(["pixels"], "bottle.png", { type: "image/png" }), { lifecycle: { expiresIn: "1d" } });
    const answer = await fetch(url);
    return { url, type: answer.headers.get("content-type"), text: await answer.text() };
  },
  async uploadInParts(fal) {
    const content = Buffer.alloc(91 * 1024 * 1024);
    for (let i = 0; i < content.length; i += 4096) {
      content.writeUInt32LE(i, i);
    }
    const url = await fal.storage.upload(new File([content], "film.mp4", { type: "video/mp4" }));
    return { url, isSame: Buffer.from(await (await fetch(url)).arrayBuffer()).equals(content) };
  },
  async uploadWithin(fal) {
    return { requestId: (await fal.subscribe(endpoint, { input: { ...payload, image_url: new Blob(["pixels"], { type: "image/png" }) }, pollInterval: 20 })).requestId };
  },
  fail: async (fal, { body }) => fails(fal.subscribe(endpoint, { input: body ?? payload, pollInterval: 20 })),
  refuse: async (fal, { endpoint: id }) => fails(fal.queue.submit(id ?? endpoint, { input: payload })),
  async webhook(fal, _, address) {
    let take;
    const taken = new Promise((resolve) => { take = resolve; });
    const server = http.createServer(async (request, response) => {
      const body = await read(request);
      response.end();
      take({ headers: request.headers, body });
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    await fal.queue.submit(endpoint, { input: payload, webhookUrl: `http://127.0.0.1:${server.address().port}/hook` });
    const { headers, body } = await taken;
    server.close();

    // fal's client verifies nothing; Node's own cryptography does.
    const { keys } = await (await fetch(`${address}.well-known/jwks.json`)).json();
    const signature = Buffer.from(headers["x-fal-webhook-signature"], "hex");
    const isSigned = (content) => {
      const text = [
        headers["x-fal-webhook-request-id"], headers["x-fal-webhook-user-id"], headers["x-fal-webhook-timestamp"], crypto.createHash("sha256").update(content).digest("hex"),
      ].join("\n");
      return keys.some((key) => crypto.verify(null, Buffer.from(text), crypto.createPublicKey({ key: { kty: key.kty, crv: key.crv, x: key.x }, format: "jwk" }), signature));
    };
    const { request_id: requestId, status } = JSON.parse(body);
    return { isValid: isSigned(body), isValidWhenAltered: isSigned(Buffer.concat([body, Buffer.from(" ")])), requestId, status };
  },
};

(async () => {
  const { do: operation, address, input } = JSON.parse(await read(process.stdin));
  const found = operation === "list" ? Object.keys(operations) : await operations[operation](createClient(address), input, address);
  process.stdout.write(JSON.stringify(found), () => process.exit(0));
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
