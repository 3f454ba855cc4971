// Runs one scenario with fal's own client, unchanged, and prints what it found. Reads { scenario, address, input } from standard input.
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
const createClient = (address, credentials = "any") => createFalClient({
  credentials,
  fetch: (url, init) => fetch(String(url).replace(/^https:\/\/(queue\.fal\.run|rest\.fal\.ai)\//, address), init),
  retry: { maxRetries: 3, baseDelay: 1, maxDelay: 10 },
});

const describe = (error) => ({
  kind: error instanceof ValidationError ? "ValidationError" : error instanceof ApiError ? "ApiError" : error.name,
  status: error.status,
  requestId: error.requestId,
  isUserTimeout: error.isUserTimeout,
  body: error.body,
  fieldErrors: error instanceof ValidationError ? error.fieldErrors : undefined,
  message: error.message,
});

const failure = async (promise) => {
  try {
    await promise;
  } catch (error) {
    return describe(error);
  }
  throw new Error("It did not fail.");
};

const subscribe = async (fal, mode) => {
  const updates = [];
  let enqueued;
  const result = await fal.subscribe(endpoint, {
    input: payload, mode, logs: true, pollInterval: 20, onEnqueue: (id) => { enqueued = id; }, onQueueUpdate: (update) => updates.push(structuredClone(update)),
  });
  return { enqueued, updates, result };
};

const scenarios = {
  async queue(fal) {
    const submitted = await fal.queue.submit(endpoint, { input: payload });
    const first = await fal.queue.status(endpoint, { requestId: submitted.request_id });
    const completed = await fal.queue.subscribeToStatus(endpoint, { requestId: submitted.request_id, mode: "polling", pollInterval: 20, logs: true });
    const result = await fal.queue.result(endpoint, { requestId: submitted.request_id });
    const film = Buffer.from(await (await fetch(result.data.video.url)).arrayBuffer());
    return { submitted, first, completed, result, film: film.toString("base64") };
  },
  polling: (fal) => subscribe(fal, "polling"),
  streaming: (fal) => subscribe(fal, "streaming"),
  async iterate(fal) {
    const { request_id: requestId } = await fal.queue.submit(endpoint, { input: payload });
    const stream = await fal.queue.streamStatus(endpoint, { requestId, logs: true });
    const states = [];
    for await (const update of stream) {
      states.push(update.status);
    }
    return { states, last: await stream.done(), requestId: stream.requestId };
  },
  async cancel(fal) {
    const { request_id: requestId } = await fal.queue.submit(endpoint, { input: payload });
    await fal.queue.cancel(endpoint, { requestId });
    const status = await fal.queue.status(endpoint, { requestId });
    return {
      status,
      again: await failure(fal.queue.cancel(endpoint, { requestId })),
      result: await failure(fal.queue.result(endpoint, { requestId })),
      unknown: await failure(fal.queue.cancel(endpoint, { requestId: "none" })),
    };
  },
  async timeout(fal) {
    let requestId;
    const error = await failure(fal.subscribe(endpoint, { input: payload, timeout: 50, pollInterval: 10, onEnqueue: (id) => { requestId = id; } }));

    // The client cancels in the background; this waits for it to have happened.
    await fal.queue.subscribeToStatus(endpoint, { requestId, pollInterval: 10 });
    return error;
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
    const back = Buffer.from(await (await fetch(url)).arrayBuffer());
    return { url, size: back.length, isSame: back.equals(content) };
  },
  async uploadWithin(fal) {
    const result = await fal.subscribe(endpoint, { input: { prompt: "A bottle turns.", image_url: new Blob(["pixels"], { type: "image/png" }) }, pollInterval: 20 });
    return { result };
  },
  result: async (fal, { body }) => failure(fal.subscribe(endpoint, { input: body ?? payload, pollInterval: 20 })),
  submit: async (fal, { endpoint: id }) => failure(fal.queue.submit(id ?? endpoint, { input: payload })),
  stranger: async (_, __, address) => failure(createClient(address, () => undefined).queue.submit(endpoint, { input: payload })),
  patience: async (fal) => (await fal.subscribe(endpoint, { input: payload, pollInterval: 20 })).requestId,
  async webhook(fal, _, address) {
    let take;
    const taken = new Promise((resolve) => { take = resolve; });
    const server = http.createServer(async (request, response) => {
      const body = await read(request);
      response.end();
      take({ headers: request.headers, body });
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { request_id: requestId } = await fal.queue.submit(endpoint, { input: payload, webhookUrl: `http://127.0.0.1:${server.address().port}/hook` });
    const { headers, body } = await taken;
    server.close();

    const { keys } = await (await fetch(`${address}.well-known/jwks.json`)).json();
    const message = Buffer.from([
      headers["x-fal-webhook-request-id"], headers["x-fal-webhook-user-id"], headers["x-fal-webhook-timestamp"], crypto.createHash("sha256").update(body).digest("hex"),
    ].join("\n"));
    const signature = Buffer.from(headers["x-fal-webhook-signature"], "hex");
    const verify = (key, text) => crypto.verify(null, text, crypto.createPublicKey({ key: { kty: key.kty, crv: key.crv, x: key.x }, format: "jwk" }), signature);
    return {
      requestId, body: JSON.parse(body), isValid: keys.some((key) => verify(key, message)), isValidWhenAltered: keys.some((key) => verify(key, Buffer.concat([message, Buffer.from("x")]))),
    };
  },
};

(async () => {
  const { scenario, address, input } = JSON.parse(await read(process.stdin));
  const found = await scenarios[scenario](createClient(address), input, address);
  process.stdout.write(JSON.stringify(found ?? null), () => process.exit(0));
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
