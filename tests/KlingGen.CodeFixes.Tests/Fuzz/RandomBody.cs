namespace KlingGen.CodeFixes.Tests.Fuzz;

/// <summary>Draws what makes a body, as one expression or as statements: pairs, builders, JSON objects of both libraries, anonymous objects and records, with shots, elements and frames.</summary>
internal abstract class RandomBody(int seed) : RandomCode(seed)
{
    private static readonly string[] _prompts =
    [
        "prompt", "prompt", "\"A fox.\"", "$\"{prompt} in {tag}\"", "\"A fox in \" + tag", "strict ? prompt : \"A dog\"", "string.IsNullOrEmpty(words) ? prompt : $\"{prompt}, {words}\"", "Texts.Opening", "Texts.Describe(prompt, tag)",
        "prompt + \" by \" + tag + \".\"", "Texts.Opening + tag", "string.Join(\", \", prompt, tag)",
    ];

    private static readonly string[] _avoided =
    [
        "\"blur\"", "\"blur, distort, and low quality\"", "words", "words ?? \"\"", "\"\"", "strict ? \"rain\" : null", "strict ? \"rain\" : words", "$\"{tag}, fog\"", "Texts.Avoid", "Texts.Avoid + \", \" + tag", "Texts.AvoidIn(tag)",
    ];

    /// <summary>The kinds of bodies.</summary>
    protected static readonly string[] Kinds = ["dictionary", "adds", "JsonObject", "JObject", "JProperty", "FromObject", "anonymous", "anonymous", "pairs", "list", "immutable", "expando", "record", "class", "form"];

    /// <summary>What the kind of body is declared as.</summary>
    protected static string TypeOf(string kind) => kind switch
    {
        "JsonObject" => "JsonObject",
        "JObject" or "JProperty" or "FromObject" => "JObject",
        "anonymous" => "object",
        "immutable" => "ImmutableDictionary<string, object?>",
        "expando" => "System.Dynamic.ExpandoObject",
        "record" => "ClipBody",
        "class" => "ClipInput",
        "form" => "Dictionary<string, string>",
        _ => "Dictionary<string, object?>",
    };

    /// <summary>The names that a body has.</summary>
    protected string[] DrawNames(bool hasImage, string kind)
    {
        HashSet<string> names = [Pick("negative_prompt", "cfg_scale", "negative_prompt")];
        if (Chance(0.9))
        {
            names.Add("prompt");
        }

        void Add(string name, double chance)
        {
            if (Chance(chance))
            {
                names.Add(name);
            }
        }

        Add("negative_prompt", 0.5);
        Add("cfg_scale", 0.4);
        Add("generate_audio", 0.35);
        Add("duration", 0.5);
        if (hasImage)
        {
            names.Add("start_image_url");
            Add("end_image_url", 0.3);
            Add("elements", kind is "record" or "class" or "form" ? 0 : 0.15);
        }
        else
        {
            Add("aspect_ratio", 0.3);
        }

        if (kind is not ("record" or "class" or "form") && Chance(0.15))
        {
            names.Add("multi_prompt");
            names.Remove("prompt");
        }

        return Shuffle(names.Order(StringComparer.Ordinal));
    }

    /// <summary>Statements that declare a local with a body.</summary>
    protected List<string> Declare(string local, string kind, string[] names)
    {
        string Pair(string name) => $"new(\"{name}\", {Draw(name, kind)})";
        string[] late = [.. names.Where(_ => Chance(0.3))];
        string[] first = [.. names.Except(late)];
        switch (kind)
        {
            case "pairs":
                return [$"KeyValuePair<string, object?>[] {local}Pairs = [{string.Join(", ", names.Select(Pair))}];", $"var {local} = new Dictionary<string, object?>({local}Pairs);"];
            case "list":
                return
                [
                    $"var {local}Pairs = new List<KeyValuePair<string, object?>> {{ {string.Join(", ", first.Select(name => "new KeyValuePair<string, object?>" + Pair(name)[3..]))} }};",
                    .. late.Select(name => If($"{local}Pairs.Add({Pair(name)});")),
                    $"var {local} = {local}Pairs.ToDictionary(pair => pair.Key, pair => pair.Value);",
                ];
            case "immutable":
                return
                [
                    $"var {local}Builder = ImmutableDictionary.CreateBuilder<string, object?>();",
                    .. names.Select(name => If(Chance(0.5) ? $"{local}Builder[\"{name}\"] = {Draw(name, kind)};" : $"{local}Builder.Add(\"{name}\", {Draw(name, kind)});")),
                    $"var {local} = {local}Builder.ToImmutable();",
                ];
            case "expando":
                return [$"dynamic {local} = new System.Dynamic.ExpandoObject();", .. names.Select(name => If($"{local}.{name} = {Draw(name, kind)};"))];
            case "adds" or "dictionary" or "JsonObject" or "JObject" or "JProperty" or "form" when Chance(0.5):
                return [$"var {local} = {New(kind, first)};", .. late.Select(name => If(Chance(0.4) ? $"{local}.Add(\"{name}\", {Draw(name, kind)});" : $"{local}[\"{name}\"] = {Draw(name, kind)};"))];
            case "class" when Chance(0.5):
                return [$"var {local} = {New(kind, first)};", .. late.Select(name => If($"{local}.{Pascal(name)} = {Draw(name, kind)};"))];
            case "record" when Chance(0.4) && late.Length > 0 && !late.Contains("prompt"):
                return [$"var {local}Base = {New(kind, first)};", $"var {local} = {local}Base with {{ {string.Join(", ", late.Select(name => $"{Pascal(name)} = {Draw(name, kind)}"))} }};"];
            default:
                return [$"var {local} = {New(kind, names)};"];
        }
    }

    /// <summary>The creation of a body, where one expression makes it.</summary>
    protected string New(string kind, string[] names) => kind switch
    {
        "adds" => $"new Dictionary<string, object?> {{ {string.Join(", ", names.Select(name => $"{{ \"{name}\", {Draw(name, kind)} }}"))} }}",
        "JsonObject" or "JObject" => $"new {kind} {{ {string.Join(", ", names.Select(name => $"[\"{name}\"] = {Draw(name, kind)}"))} }}",
        "JProperty" => $"new JObject({string.Join(", ", names.Select(name => $"new JProperty(\"{name}\", {Draw(name, kind)})"))})",
        "FromObject" => $"JObject.FromObject({New("anonymous", names)})",
        "anonymous" => $"new {{ {string.Join(", ", names.Select(name => $"{name} = {Draw(name, kind)}"))} }}",
        "record" => $"new ClipBody({string.Join(", ", names.Select(name => $"{Pascal(name)}: {Draw(name, kind)}"))}{(names.Contains("prompt") ? "" : (names.Length == 0 ? "" : ", ") + "Prompt: null")})",
        "form" => $"new Dictionary<string, string> {{ {string.Join(", ", names.Select(name => $"[\"{name}\"] = {Draw(name, kind)}"))} }}",
        "class" => $"new ClipInput {{ {string.Join(", ", names.Select(name => $"{Pascal(name)} = {Draw(name, kind)}"))} }}",
        _ => $"new Dictionary<string, object?> {{ {string.Join(", ", names.Select(name => $"[\"{name}\"] = {Draw(name, kind)}"))} }}",
    };

    /// <summary>Whether one expression makes the body.</summary>
    protected static bool IsExpression(string kind) => kind is not ("pairs" or "list" or "immutable" or "expando");

    // A payload with elements at times only goes where it has them.
    private string If(string statement) => Chance(0.2) && !statement.Contains("elements", StringComparison.Ordinal) ? $"if ({Condition()}) {{ {statement} }}" : statement;

    private string Draw(string name, string kind)
    {
        bool isAnonymous = kind is "anonymous" or "FromObject";
        return name switch
        {
            "cfg_scale" when kind == "form" => "\"0.5\"",
            "generate_audio" when kind == "form" => Pick("\"true\"", "strict ? \"true\" : \"false\""),
            "negative_prompt" when kind == "form" => Pick("\"blur\"", "words ?? \"\"", "$\"{tag}, fog\"", "Texts.Avoid"),
            "prompt" => Pick(_prompts),
            "negative_prompt" => Pick(_avoided),
            "generate_audio" => kind is "record" or "class" ? Pick("true", "strict", "sound") : isAnonymous ? Pick("true", "strict", "sound", "sound ?? true") : Pick("true", "false", "strict", "sound ?? false"),
            "duration" => Pick("\"5\"", "\"10\"", "strict ? \"5\" : \"10\"", "seconds.ToString()", "$\"{seconds}\""),
            "multi_prompt" => Shots(kind),
            "elements" when kind == "JsonObject" => "new JsonArray(new JsonObject { [\"frontal_image_url\"] = image })",
            "elements" when kind is "JObject" or "JProperty" => "new JArray(new JObject { [\"frontal_image_url\"] = image })",
            "aspect_ratio" => Pick("\"16:9\"", "strict ? \"16:9\" : \"9:16\""),
            "start_image_url" => Pick("image", "image", "\"https://example.com/a.png\"", "$\"https://example.com/{tag}.png\""),
            "end_image_url" => Pick("image", "\"https://example.com/z.png\""),
            _ => Value(name),
        };
    }

    private string Shots(string kind) => kind switch
    {
        "JsonObject" => "new JsonArray(new JsonObject { [\"prompt\"] = prompt, [\"duration\"] = \"3\" }, new JsonObject { [\"prompt\"] = \"A door.\", [\"duration\"] = \"2\" })",
        "JObject" or "JProperty" => "new JArray(new JObject { [\"prompt\"] = prompt, [\"duration\"] = \"3\" }, new JObject { [\"prompt\"] = \"A door.\", [\"duration\"] = \"2\" })",
        "anonymous" or "FromObject" => "new[] { new { prompt, duration = \"3\" }, new { prompt = \"A door.\", duration = \"2\" } }",
        _ => Pick("new[] { new { prompt, duration = \"3\" }, new { prompt = \"A door.\", duration = \"2\" } }", "new[] { new Dictionary<string, object?> { [\"prompt\"] = prompt, [\"duration\"] = \"3\" } }"),
    };

    private static string Pascal(string name) => string.Concat(name.Split('_').Select(static part => char.ToUpperInvariant(part[0]) + part[1..]));
}
