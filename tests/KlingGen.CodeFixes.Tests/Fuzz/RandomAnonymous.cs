namespace KlingGen.CodeFixes.Tests.Fuzz;

/// <summary>Draws a program that sends anonymous objects: in place, from a variable, a method, a list, a choice, as text, or read into a JSON object that is changed.</summary>
internal sealed class RandomAnonymous(int seed) : RandomCode(seed)
{
    private const string Parameters = "string prompt, string? words, bool strict, string tag, double scale, string image, bool? sound";

    private string[] _names = [];

    public override string Write()
    {
        string route = Pick("text-to-video", "image-to-video", "image-to-video");
        bool hasImage = route == "image-to-video";
        HashSet<string> names = ["prompt", .. new[] { "negative_prompt", "cfg_scale", "generate_audio", "duration" }.Where(_ => Chance(0.55)), Pick("negative_prompt", "cfg_scale")];
        names.UnionWith(hasImage ? ["start_image_url", .. Chance(0.3) ? ["end_image_url"] : Array.Empty<string>(), .. Chance(0.2) ? ["elements"] : Array.Empty<string>()] : []);
        _names = Shuffle(names.Order(StringComparer.Ordinal));
        List<string> members = [];
        string[] statements = Next(0, 8) switch
        {
            0 => [$"await http.PostAsJsonAsync(Url, {New()});"],
            1 => [$"var body = {New()};", .. Chance(0.5) ? ["Console.WriteLine(body.prompt);"] : Array.Empty<string>(), "await http.PostAsJsonAsync(Url, body);"],
            2 => [$"string json = JsonSerializer.Serialize({New()});", "await http.PostAsync(Url, new StringContent(json, System.Text.Encoding.UTF8, \"application/json\"));"],
            3 => [$"await http.PostAsJsonAsync(Url, new {{ input = {New()}, logs = true }});"],
            4 => Make(members),
            5 => [$"object body = {Condition()} ? {New()} : (object){New()};", "await http.PostAsJsonAsync(Url, body);"],
            6 => [$"var node = JsonSerializer.SerializeToNode({New()})!;", Change(), "await http.PostAsJsonAsync(Url, node);"],
            7 => [$"using var request = new HttpRequestMessage(HttpMethod.Post, Url) {{ Content = JsonContent.Create({New()}) }};", "await http.SendAsync(request);"],
            _ => [$"object[] bodies = [{New()}, {New()}];", "foreach (object body in bodies)", "{", "    await http.PostAsJsonAsync(Url, body);", "}"],
        };
        return WriteProgram(route, statements, members);
    }

    private string[] Make(List<string> members)
    {
        members.Add($"private static object Make({Parameters}) => {New()};");
        return ["await http.PostAsJsonAsync(Url, Make(prompt, words, strict, tag, scale, image, sound));"];
    }

    private string Change() => Pick(
        "node[\"seed\"] = 3;",
        "node[\"duration\"] = \"10\";",
        "node[\"generate_audio\"] = strict;",
        "node[\"prompt\"] = prompt;",
        "node[\"negative_prompt\"] = \"fog\";",
        "if (strict) { node[\"cfg_scale\"] = 0.2; }",
        "node.AsObject().Remove(\"cfg_scale\");",
        "if (node[\"negative_prompt\"] is null) { node[\"seed\"] = 1; }");

    private string New() => $"new {{ {string.Join(", ", _names.Select(name => name == "prompt" && Chance(0.2) ? "prompt" : $"{name} = {Value(name, canBeNull: true)}"))} }}";
}
