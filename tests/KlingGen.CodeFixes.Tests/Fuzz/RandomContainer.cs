namespace KlingGen.CodeFixes.Tests.Fuzz;

/// <summary>Draws a program that fills a dictionary or a JSON object step by step: on conditions, in rounds, in helpers, before and after it is sent.</summary>
internal sealed class RandomContainer(int seed) : RandomCode(seed)
{
    private const string Parameters = "string prompt, string? words, bool strict, string tag, double scale";

    private static readonly string[] _written = ["prompt", "prompt", "negative_prompt", "negative_prompt", "negative_prompt", "cfg_scale", "cfg_scale", "generate_audio", "duration", "seed"];

    private readonly List<string> _members = [];
    private string _type = "";

    public override string Write()
    {
        _type = Pick("Dictionary<string, object?>", "Dictionary<string, object?>", "JsonObject", "JsonObject", "JObject", "dynamic");
        string[] first = Shuffle(new[] { ("prompt", 0.85), ("negative_prompt", 0.5), ("cfg_scale", 0.4), ("generate_audio", 0.3), ("duration", 0.4) }.Where(one => Chance(one.Item2)).Select(static one => one.Item1));
        List<string> statements = _type == "dynamic"
            ? ["dynamic body = new System.Dynamic.ExpandoObject();", .. first.Select(name => Set("body", name))]
            : [$"var body = new {_type} {{ {string.Join(", ", first.Select(name => $"[\"{name}\"] = {Value(name)}"))} }};"];
        statements.AddRange(Steps("body", depth: Next(0, 2), count: Next(0, 3), isHelper: false));
        statements.Add(Send("body"));
        return WriteProgram("text-to-video", statements, _members);
    }

    private List<string> Steps(string target, int depth, int count, bool isHelper)
    {
        List<string> steps = [];
        for (int i = 0; i < count; i++)
        {
            switch (Next(0, 9))
            {
                case 0 or 1 when depth > 0:
                    AddBlock($"if ({Condition()})", Steps(target, depth - 1, Next(1, 2), isHelper));
                    if (Chance(0.3))
                    {
                        AddBlock("else", Steps(target, depth - 1, 1, isHelper));
                    }

                    break;
                case 2 when depth > 0 && !isHelper:
                    AddBlock("for (int round = 0; round < 2; round++)", [.. Steps(target, 0, 1, isHelper), .. Chance(0.6) ? [Send(target)] : Array.Empty<string>()]);
                    break;
                case 3 when !isHelper:
                    string helper = $"Fill{_members.Count}";
                    _members.Add(Method($"private static void {helper}({_type} target, {Parameters})", Steps("target", 1, Next(1, 2), isHelper: true)));
                    steps.Add($"{helper}({target}, prompt, words, strict, tag, scale);");
                    break;
                case 4 when !isHelper:
                    steps.Add(Send(target));
                    break;
                case 5:
                    string gone = Pick("negative_prompt", "cfg_scale");
                    steps.Add(_type == "dynamic" ? $"((IDictionary<string, object?>){target}).Remove(\"{gone}\");" : $"{target}.Remove(\"{gone}\");");
                    break;
                default:
                    steps.Add(Set(target, Pick(_written)));
                    break;
            }
        }

        return steps;

        void AddBlock(string head, IEnumerable<string> inner) => steps.AddRange([head, "{", .. inner.Select(static line => "    " + line), "}"]);
    }

    private string Set(string target, string name) => _type == "dynamic" ? $"{target}.{name} = {Value(name)};" : $"{target}[\"{name}\"] = {Value(name)};";

    private string Send(string target)
    {
        switch (_type)
        {
            case "dynamic":
                return $"await http.PostAsJsonAsync(Url, (object){target});";
            case "JObject":
                return $"await http.PostAsync(Url, new StringContent({target}.ToString(), System.Text.Encoding.UTF8, \"application/json\"));";
            default:
                string sender = $"private Task SendAsync({_type} body) => http.PostAsJsonAsync(Url, body);";
                string send = Pick($"await http.PostAsJsonAsync(Url, {target});", $"await http.PostAsync(Url, JsonContent.Create({target}));", $"await SendAsync({target});");
                if (send.Contains("SendAsync", StringComparison.Ordinal) && !_members.Contains(sender))
                {
                    _members.Add(sender);
                }

                return send;
        }
    }

    private static string Method(string head, IEnumerable<string> body) => $"{head}\n{{\n{string.Join('\n', body.Select(static line => "    " + line))}\n}}";
}
