using System.Text.RegularExpressions;

namespace KlingGen.Testing.Corpus;

/// <summary>Reads cases.</summary>
/// <remarks>
/// A case is C# with lines of its own: <c>//# target: V3</c>, <c>//# with: KLG1004</c> and <c>//# run</c> at the top;
/// <c>//# file: Models.cs</c> begins another file, <c>//# project: Shared</c> a referenced project. A line that must be reported ends with
/// <c>//! KLG1002</c>, a look-alike that must not with <c>//~</c> and, if need be, why. These marks are no part of the code, so they may stand within a raw string.
/// </remarks>
public static partial class CorpusReader
{
    private const string FirstFile = "Case.cs";

    /// <summary>The folder of the cases.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "KlingGen.Analyzers.Tests", "Corpus");

    /// <summary>All cases, in the order of their names.</summary>
    public static IReadOnlyList<CorpusCase> All { get; } =
    [
        .. Directory.EnumerateDirectories(Folder)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs"))
            .Select(path => Read(Path.GetRelativePath(Folder, path).Replace('\\', '/')[..^".cs".Length], File.ReadAllText(path)))
            .OrderBy(one => one.Name, StringComparer.Ordinal),
    ];

    /// <summary>The case of a name.</summary>
    public static CorpusCase Find(string name) => All.Single(one => one.Name == name);

    /// <summary>Reads one case.</summary>
    /// <exception cref="FormatException">A setting is unknown or out of place, or a mark is malformed.</exception>
    public static CorpusCase Read(string name, string text)
    {
        string? target = null;
        string[] with = [];
        bool runs = false;
        List<(string Name, List<CorpusFile> Files)> projects = [("Test", [])];
        Dictionary<int, string> innocent = [];
        Section section = new(FirstFile, 1);
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("//#", StringComparison.Ordinal))
            {
                section.Add(ReadLine(lines[i], i + 1, section, innocent));
                continue;
            }

            (string key, string value) = ReadSetting(lines[i]);
            switch (key)
            {
                case "file":
                    section.Close(projects[^1].Files);
                    section = new Section(value, i + 2);
                    continue;
                case "project":
                    section.Close(projects[^1].Files);
                    projects.Add((value, []));
                    section = new Section(value + ".cs", i + 2);
                    continue;
                case "target" when section.IsTop:
                    target = value;
                    break;
                case "with" when section.IsTop:
                    with = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                    break;
                case "run" when section.IsTop:
                    runs = true;
                    break;
                default:
                    throw new FormatException($"{name}({i + 1}): '{lines[i]}' is no setting, or not one that can stand here.");
            }

            section.Add("");
        }

        section.Close(projects[^1].Files);
        CorpusProject[] all = [.. projects.Select(project => new CorpusProject(project.Name, project.Files))];
        if (all.Skip(1).Any(project => project.Files.Any(file => file.Expected.Count > 0)))
        {
            throw new FormatException($"{name}: nothing is reported in a project that does not use KlingGen.");
        }

        return new CorpusCase(name, target, with, runs, all[0], all[1..], innocent);
    }

    private static (string Key, string Value) ReadSetting(string line)
    {
        string setting = line["//#".Length..].Trim();
        int colon = setting.IndexOf(':');
        return colon < 0 ? (setting, "") : (setting[..colon], setting[(colon + 1)..].Trim());
    }

    private static string ReadLine(string line, int number, Section section, Dictionary<int, string> innocent)
    {
        Match mark = Mark().Match(line);
        if (!mark.Success)
        {
            return line.Contains("//!", StringComparison.Ordinal) ? throw new FormatException($"Line {number} has a malformed mark: {line}") : line;
        }

        string code = line[..mark.Index];
        if (mark.Groups["ids"] is { Success: true, Value: string ids })
        {
            section.Expected.Add(number, ids.Split(' '));
        }
        else
        {
            innocent.Add(number, code);
        }

        return code;
    }

    [GeneratedRegex(@"\s*//(?:! (?<ids>KLG\d{4}(?: KLG\d{4})*)|~(?: .*)?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    private sealed class Section(string name, int firstLine)
    {
        private readonly List<string> _lines = [];

        public Dictionary<int, IReadOnlyList<string>> Expected { get; } = [];

        public bool IsTop => firstLine == 1 && _lines.TrueForAll(string.IsNullOrWhiteSpace);

        public void Add(string line) => _lines.Add(line);

        public void Close(List<CorpusFile> files)
        {
            if (!_lines.TrueForAll(string.IsNullOrWhiteSpace))
            {
                files.Add(new CorpusFile(name, string.Join('\n', _lines), firstLine, Expected));
            }
        }
    }
}
