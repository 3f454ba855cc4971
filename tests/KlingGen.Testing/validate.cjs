// Validates JSON with Ajv, an implementation of JSON Schema that shares nothing with KlingGen.
// In: {"register":{uri:schema},"checks":[{"schema":uri,"data":...}]}. Out: for each check the list of its errors.
const Ajv = require("ajv/dist/2020");

const input = JSON.parse(require("fs").readFileSync(0, "utf8"));
const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, strictTuples: false });
ajv.addVocabulary(["x-fal-endpoints", "x-fal", "x-fal-order-properties", "x-kling-rules"]);
ajv.addFormat("regex", text => { try { return !!new RegExp(text, "u"); } catch { return false; } });

for (const [uri, schema] of Object.entries(input.register)) {
  ajv.addSchema(schema, uri);
}

const results = input.checks.map(check => {
  const validate = ajv.getSchema(check.schema);
  return validate(check.data) ? [] : validate.errors.map(error => `${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`);
});
process.stdout.write(JSON.stringify(results));
