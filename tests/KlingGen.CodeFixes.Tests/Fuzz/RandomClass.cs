namespace KlingGen.CodeFixes.Tests.Fuzz;

/// <summary>Draws a program that sends objects of its own class: positional records, initializers, constructors, fields, copies; named by attributes or by a policy; with defaults, nullable or not.</summary>
internal sealed class RandomClass(int seed) : RandomCode(seed)
{
    private enum Style
    {
        Positional,
        Copied,
        Init,
        Set,
        Constructor,
        Fields,
    }

    private readonly List<Member> _members = [];
    private Style _style;
    private bool _hasPolicy;

    public override string Write()
    {
        _style = Pick(Style.Positional, Style.Copied, Style.Init, Style.Set, Style.Constructor, Style.Fields);
        _hasPolicy = _style is Style.Copied or Style.Set && Chance(0.6);
        DrawMembers();
        List<string> statements = [$"var body = {New()};"];
        bool isTwice = false;
        if (_style is Style.Set or Style.Fields && Chance(0.6))
        {
            Member member = Pick(_members.ToArray());
            string set = $"body.{member.Name} = {Value(member)};";
            statements.Add(Chance(0.5) ? set : $"if ({Condition()}) {{ {set} }}");
        }
        else if (_style == Style.Copied)
        {
            Member member = Pick(_members.ToArray());
            isTwice = Chance(0.5);
            statements.Add($"{(isTwice ? "var other" : "body")} = body with {{ {member.Name} = {Value(member)} }};");
        }

        statements.AddRange([Send("body"), .. isTwice ? [Send("other")] : Array.Empty<string>(), .. Chance(0.3) ? [Send(New())] : Array.Empty<string>()]);
        return WriteProgram("text-to-video", statements, [], Declare());
    }

    private void DrawMembers()
    {
        string ignore = Chance(0.7) ? "JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)" : "";
        List<(string Wire, string Name, string Type, string[] Defaults)> drawn = [("negative_prompt", "NegativePrompt", "string?", ["null", "\"ugly\""])];
        void Add(double probability, string wire, string name, string type, params string[] defaults)
        {
            if (Chance(probability))
            {
                drawn.Add((wire, name, type, defaults));
            }
        }

        Add(0.3, "cfg_scale", "CfgScale", "double", "0.5");
        Add(0.3, "seed", "Seed", "int?", "null");
        Add(0.3, "duration", "Duration", "string", "\"5\"");
        bool isNullable = Chance(0.5);
        Add(0.5, "generate_audio", "GenerateAudio", isNullable ? "bool?" : "bool", isNullable ? "null" : Pick("true", "false"));
        _members.Add(new Member("prompt", "Prompt", "string", null, ""));
        bool isOptional = false;
        foreach ((string wire, string name, string type, string[] defaults) in Shuffle(drawn))
        {
            isOptional = _style is Style.Positional or Style.Copied ? isOptional || Chance(0.5) : Chance(0.5);
            _members.Add(new Member(wire, name, type, isOptional ? Pick(defaults) : null, type.EndsWith('?') ? ignore : ""));
        }
    }

    private string Declare()
    {
        IEnumerable<string> members = _members.Select(member => _style switch
        {
            Style.Positional or Style.Copied => $"{Attributes(member, "property: ")}{member.Type} {member.Name}{(member.Default is null ? "" : " = " + member.Default)}",
            Style.Constructor => $"    {Attributes(member)}public {member.Type} {member.Name} {{ get; }} = {Camel(member)};",
            Style.Fields => $"    {Attributes(member)}[JsonInclude] public {member.Type} {member.Name} = {member.Default ?? "default!"};",
            _ => $"    {Attributes(member)}public {member.Type} {member.Name} {{ get; {(_style == Style.Init ? "init" : "set")}; }} = {member.Default ?? "default!"};",
        });
        return _style is Style.Positional or Style.Copied
            ? $"public sealed record Body({string.Join(", ", members)});"
            : $"public sealed class Body{(_style == Style.Constructor ? $"({string.Join(", ", _members.Select(static member => $"{member.Type} {Camel(member)}"))})" : "")}\n{{\n{string.Join('\n', members)}\n}}";
    }

    private string Attributes(Member member, string target = "") =>
        (_hasPolicy ? "" : $"[{target}JsonPropertyName(\"{member.Wire}\")] ") + (member.Ignore.Length == 0 ? "" : $"[{target}{member.Ignore}] ");

    private string New()
    {
        switch (_style)
        {
            case Style.Constructor:
                return $"new Body({string.Join(", ", _members.Select(Value))})";
            case Style.Positional or Style.Copied:
                bool isNamed = false;
                List<string> arguments = [];
                foreach (Member member in _members)
                {
                    if (member.Default is not null && Chance(0.4))
                    {
                        isNamed = true;
                        continue;
                    }

                    arguments.Add((isNamed ? member.Name + ": " : "") + Value(member));
                }

                return $"new Body({string.Join(", ", arguments)})";
            default:
                return $"new Body {{ {string.Join(", ", _members.Where(member => member.Wire == "prompt" || Chance(0.65)).Select(member => $"{member.Name} = {Value(member)}"))} }}";
        }
    }

    private string Value(Member member) => member.Wire == "generate_audio" && member.Type == "bool?" ? Pick("true", "strict", "sound", "null", "strict ? true : null") : Value(member.Wire);

    private string Send(string what) => $"await http.PostAsJsonAsync(Url, {what}{(_hasPolicy ? ", Options" : "")});";

    private static string Camel(Member member) => char.ToLowerInvariant(member.Name[0]) + member.Name[1..];

    private sealed record Member(string Wire, string Name, string Type, string? Default, string Ignore);
}
