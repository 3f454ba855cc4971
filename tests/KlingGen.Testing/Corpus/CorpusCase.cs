namespace KlingGen.Testing.Corpus;

/// <summary>Code as users write it, with what the rules must say of it.</summary>
/// <param name="Name">Folder and name, such as <c>Anonymous/An_inline_body_is_flagged</c>.</param>
/// <param name="Target">The MSBuild property KlingTarget; null leaves it unset.</param>
/// <param name="AlsoAsserted">Ids that are asserted in this case beside <see cref="AlwaysAsserted"/>.</param>
/// <param name="Runs">Whether it has a <c>public static Task RunAsync(HttpClient)</c> that sends its payloads.</param>
/// <param name="Main">The project under test.</param>
/// <param name="References">The projects it references; none of them uses KlingGen.</param>
/// <param name="Innocent">Lines marked as look-alikes about which nothing may be said, by number.</param>
public sealed record CorpusCase(
    string Name,
    string? Target,
    IReadOnlyList<string> AlsoAsserted,
    bool Runs,
    CorpusProject Main,
    IReadOnlyList<CorpusProject> References,
    IReadOnlyDictionary<int, string> Innocent)
{
    /// <summary>The ids that every case asserts: where one is not expected it must not be.</summary>
    public static IReadOnlyList<string> AlwaysAsserted { get; } = ["KLG1001", "KLG1002", "KLG1003", "KLG1006", "KLG1011", "KLG1012", "KLG1013"];

    /// <summary>The folder, which says what shape the payload has or why nothing is said.</summary>
    public string Folder => Name[..Name.LastIndexOf('/')];

    /// <summary>What must be reported, by line of the case.</summary>
    public IEnumerable<(int Line, string Id)> Expected =>
        Main.Files.SelectMany(file => file.Expected).SelectMany(line => line.Value.Select(id => (line.Key, id)));

    /// <summary>Whether an id is asserted in this case.</summary>
    public bool Asserts(string id) => AlwaysAsserted.Contains(id) || AlsoAsserted.Contains(id);
}
