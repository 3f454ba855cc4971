using System.Text;

namespace KlingGen.CodeFixes.Tests.Programs;

/// <summary>Writes random V3 programs from a small grammar; the same seed gives the same program.</summary>
internal sealed class ProgramWriter(int seed)
{
    private readonly Random _random = new(seed);
    private readonly StringBuilder _statements = new();
    private readonly StringBuilder _members = new();
    private int _count;

    /// <summary>A class with a method that sends requests and logs what happens.</summary>
    public string Write(string name)
    {
        int scenes = _random.Next(1, 4);
        for (int i = 0; i < scenes; i++)
        {
            WriteScene();
        }

        return $$"""
                public static class {{name}}
                {
                    private const string Words = "blur, low quality";

                    public static async Task Run(KlingClient kling, Log log, string input, string? maybe, bool flag)
                    {
                        string text = input + "!";
                        KlingShot[] shots = [new() { Prompt = "One." }, new() { Prompt = text, Duration = 2 }];
                        KlingElement[] elements = [new KlingElement { FrontalImageUrl = text }];
                        log.Add(text + shots.Length + elements.Length);
            {{_statements}}            await Task.Yield();
                    }
            {{_members}}    }

            """;
    }

    private void WriteScene()
    {
        string request = Next("request");
        switch (_random.Next(9))
        {
            case 0:
                Add($"await {Send(Creation(isTyped: true))};");
                break;
            case 1:
                Add($"V3TextToVideoRequest {request} = {Creation(isTyped: Flip())};");
                WriteReads(request);
                Add($"await {Send(request)};{Comment(" //")}");
                break;
            case 2:
                WriteCopies(request);
                break;
            case 3:
                string send = Next("send");
                Add($"Func<Task> {send} = () => {Send(Creation(isTyped: true))};");
                Add($"await {send}();");
                break;
            case 4:
                Add($"if (flag)\n            {{\n                await {Send(Creation(isTyped: true))};\n            }}");
                break;
            case 5:
                string item = Next("item");
                Add($"foreach (string {item} in new[] {{ \"a\", \"b\" }})\n            {{\n                log.Add({item});");
                Add($"    var {request} = {Creation(isTyped: true)};");
                WriteReads(request);
                Add($"    await {Send(request)};\n            }}");
                break;
            case 6:
                string method = Next("Send");
                _members.Append($"\n            {Comment("//")}\n            private static Task {method}(KlingClient kling, Log log, string input, string? maybe, bool flag, string text, KlingShot[] shots) =>\n                {Send(Creation(isTyped: true))};\n");
                Add($"await {method}(kling, log, input, maybe, flag, text, shots);");
                break;
            case 7:
                // The address says to the reference model that the request has a place for elements, even where it has none at run time.
                Add($"var {request} = new V3ImageToVideoRequest {{ StartImageUrl = {(Flip() ? Text() : $"\"{ReferenceModel.ElementsImage}\", Elements = {Elements()}")}, {Entries()} }};");
                Add($"log.Add({request}.StartImageUrl);");
                Add($"await kling.V3.Pro.ImageToVideo.SubmitAsync({request});");
                break;
            default:
                Add($"await Task.WhenAll(new[] {{ \"a\", \"b\" }}.Select(item => {Send(Creation(isTyped: true))}));");
                break;
        }
    }

    private void WriteReads(string request)
    {
        for (int i = _random.Next(3); i > 0; i--)
        {
            Add(_random.Next(6) switch
            {
                0 => $"log.Add({request}.NegativePrompt);",
                1 => $"log.Add($\"{{{request}.CfgScale}}\");",
                2 => $"if ({request}.NegativePrompt != null) {{ log.Add(\"words\"); }}",
                3 => $"if ({request} is {{ CfgScale: > 0.4, Duration: null }}) {{ log.Add(\"loose\"); }}",
                4 => $"log.Add(({request}.NegativePrompt ?? \"none\") + {request}.Duration);",
                _ => $"log.Add(\"{Next("between")}\");",
            });
        }
    }

    private void WriteCopies(string request)
    {
        Add($"V3TextToVideoRequest {request} = {Creation(isTyped: Flip())};");
        string copy = Next("copy");
        Add($"var {copy} = {request} with {{ {Changes()} }};");
        if (Flip())
        {
            WriteReads(copy);
        }

        Add($"await {Send(copy)};");
        if (Flip())
        {
            Add($"await {Send($"{copy} with {{ {Changes()} }}")};");
        }
    }

    private string Changes()
    {
        List<string> entries = [];
        AddSome(entries, 0.5, () => "MultiPrompt = null, Prompt = " + Text() + (Flip() ? "" : Comment(" /*")));
        AddSome(entries, 0.4, () => "NegativePrompt = " + Negative());
        AddSome(entries, 0.4, () => "CfgScale = " + Number());
        AddSome(entries, 0.3, () => "Duration = " + Whole());
        AddSome(entries, 0.2, () => "GenerateAudio = flag ? false : null");
        return string.Join(", ", Shuffle(entries));
    }

    private string Creation(bool isTyped)
    {
        string type = isTyped ? "new V3TextToVideoRequest" : "new()";
        return Flip()
            ? $"{type} {{ {Entries()} }}"
            : $"{type}\n            {{\n{string.Concat(Lines())}            }}";
    }

    private string Entries() => string.Join(", ", Parts().Select(part => (_random.Next(5) == 0 ? Comment("/*") + " " : "") + part));

    private IEnumerable<string> Lines()
    {
        List<string> parts = Parts();
        for (int i = 0; i < parts.Count; i++)
        {
            string above = _random.Next(4) == 0 ? $"                {Comment("//")}\n" : "";
            string behind = _random.Next(4) == 0 ? Comment(" //") : "";
            yield return $"{above}                {parts[i]}{(i < parts.Count - 1 || Flip() ? "," : "")}{behind}\n";
        }
    }

    private List<string> Parts()
    {
        List<string> parts = _random.Next(5) switch
        {
            0 => ["MultiPrompt = " + Shots()],
            1 => [$"Prompt = flag ? {Text()} : null", "MultiPrompt = flag ? null : shots"],
            _ => ["Prompt = " + Text()],
        };
        AddSome(parts, 0.7, () => "NegativePrompt = " + Negative());
        AddSome(parts, 0.5, () => "CfgScale = " + (_random.Next(4) == 0 ? Comment("/*") + " " : "") + Number());
        AddSome(parts, 0.3, () => "Duration = " + Whole());
        AddSome(parts, 0.3, () => "GenerateAudio = " + Pick("true", "false", "flag", "flag ? true : null", $"log.Flag(\"{Next("flag")}\")"));
        return Shuffle(parts);
    }

    private string Text() => Pick(
        "\"A bottle turns.\"", "@\"A \"\"bottle\"\"\"", "\"A bottle \" + \"turns.\"", "Words", "input", "text", "maybe ?? \"Nothing\"", "log.Current", "new string('p', 2490)",
        "$\"{input}, soft\"", $"log.Text(\"{Next("text")}\")", $"log.Text(\"{Next("text")}\")", $"$\"{{input}} {{log.Text(\"{Next("text")}\")}}\"", $"flag ? text : log.Text(\"{Next("text")}\")");

    private string Negative() => _random.Next(3) > 0 ? Text() : Pick("null", "\"\"", "maybe", "maybe?.Trim()", "flag ? \"noise\" : null", "flag ? Words : maybe");

    private string Number() => Pick("0.5", "1", "flag ? 0.3 : null", "null", $"log.Number(\"{Next("number")}\")", $"log.Number(\"{Next("number")}\")");

    private string Whole() => Pick("5", "10", $"log.Whole(\"{Next("whole")}\")");

    private string Shots() => Pick(
        "shots", "[.. shots]", "shots.Select(shot => shot with { Duration = 3 }).ToList()", $"log.Shots(\"{Next("shots")}\")",
        $"[new() {{ Prompt = {Text()} }}, new KlingShot {{ Prompt = \"Two.\", Duration = 3 }}]", $"new[] {{ new KlingShot {{ Prompt = {Text()} }} }}",
        "new List<KlingShot> { new() { Prompt = text } }");

    private string Elements() => Pick("elements", "flag ? elements : null", "[new KlingElement { FrontalImageUrl = input }]");

    private string Send(string request) => $"kling.V3.{Pick("Standard", "Pro", "FourK")}.TextToVideo.SubmitAsync({request})";

    private string Comment(string open) => open.Trim() == "//" ? $"{open} {Next("note")}" : $"{open} {Next("note")} */";

    private void Add(string statement) => _statements.Append("            ").Append(statement).Append('\n');

    private void AddSome(List<string> parts, double share, Func<string> part)
    {
        if (_random.NextDouble() < share)
        {
            parts.Add(part());
        }
    }

    private List<string> Shuffle(List<string> parts)
    {
        for (int i = parts.Count - 1; i > 0; i--)
        {
            int other = _random.Next(i + 1);
            (parts[i], parts[other]) = (parts[other], parts[i]);
        }

        return parts;
    }

    private string Next(string name) => name + ++_count;

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];

    private bool Flip() => _random.Next(2) == 0;
}
