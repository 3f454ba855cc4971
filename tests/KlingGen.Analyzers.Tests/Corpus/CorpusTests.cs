using System.Text.Json;
using KlingGen.Analyzers.Tests.Rules;
using KlingGen.Testing;
using KlingGen.Testing.Corpus;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Tests.Corpus;

public sealed class CorpusTests
{
    // V3 refuses a null here; that the name is sent all the same is what the case is about.
    private const string StatedNull = "Anonymous/A_null_that_is_stated_is_sent_all_the_same";

    private static readonly Dictionary<string, string> _wireNames = new()
    {
        ["KLG1001"] = "start_image_url",
        ["KLG1002"] = "negative_prompt",
        ["KLG1003"] = "cfg_scale",
        ["KLG1011"] = "image_url",
        ["KLG1012"] = "image_urls",
        ["KLG1013"] = "aspect_ratio",
    };

    public static TheoryData<string> Cases { get; } = [.. CorpusReader.All.Select(one => one.Name)];

    public static TheoryData<string> CasesThatRun { get; } = [.. CorpusReader.All.Where(one => one.Runs).Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_case_is_flagged_where_it_says_and_nowhere_else(string name)
    {
        CorpusCase one = CorpusReader.Find(name);
        Project project = CorpusSolution.Create(one);
        string differences = await FindDifferencesAsync(one, project);
        Assert.True(differences.Length == 0, differences);
        if (one.References.Count > 0)
        {
            differences = await FindDifferencesAsync(one, await CorpusSolution.WithCompiledReferencesAsync(project));
            Assert.True(differences.Length == 0, "As a build has it: " + differences);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_case_compiles(string name)
    {
        Project project = CorpusSolution.Create(CorpusReader.Find(name));
        foreach (Project own in project.Solution.Projects)
        {
            await Analysis.AssertCompilesAsync(own);
        }
    }

    [Theory]
    [MemberData(nameof(CasesThatRun))]
    public async Task A_case_that_runs_sends_the_names_it_is_flagged_for(string name)
    {
        CorpusCase one = CorpusReader.Find(name);
        IReadOnlyList<RecordedRequest> sent = await RunAsync(one);

        Assert.Contains(sent, request => request.Method == "POST");
        foreach (RecordedRequest request in sent.Where(request => request.ContentType == "application/json"))
        {
            using JsonDocument body = JsonDocument.Parse(request.Body);
            Assert.Equal(JsonValueKind.Object, body.RootElement.ValueKind);
        }

        foreach (string id in one.Expected.Select(expected => expected.Id).Where(_wireNames.ContainsKey).Distinct())
        {
            Assert.Contains(sent, request => request.Body.Contains(_wireNames[id], StringComparison.Ordinal));
        }
    }

    // A fix is judged by what it makes of these bodies, so they must be right to begin with.
    [AjvFact]
    public async Task What_the_cases_send_is_valid_where_they_send_it()
    {
        Dictionary<RecordedRequest, string> sent = new(ReferenceEqualityComparer.Instance);
        foreach (CorpusCase one in CorpusReader.All.Where(one => one.Runs && one.Name != StatedNull))
        {
            foreach (RecordedRequest request in await RunAsync(one))
            {
                sent.Add(request, one.Name);
            }
        }

        IReadOnlyList<(RecordedRequest Request, string[] Errors)> checks = ContractCheck.Validate(sent.Keys);

        Assert.True(checks.Count >= 100, $"{checks.Count} bodies were checked.");
        string[] errors = [.. checks.SelectMany(check => check.Errors.Select(error => $"{sent[check.Request]}: {check.Request.Body}: {error}"))];
        Assert.True(errors.Length == 0, string.Join('\n', errors));
    }

    private static Task<IReadOnlyList<RecordedRequest>> RunAsync(CorpusCase one)
    {
        bool usesKlingGen = one.Main.Files.Any(file => file.Text.Contains("KlingGen", StringComparison.Ordinal));
        return CorpusRun.RunAsync(CorpusSolution.Create(one, usesKlingGen));
    }

    private static async Task<string> FindDifferencesAsync(CorpusCase one, Project project)
    {
        List<string> differences = [];
        List<(int Line, string Id)> missing = [.. one.Expected.Where(expected => one.Asserts(expected.Id))];
        foreach (Diagnostic diagnostic in await Analysis.RunAsync(project, AllRules.Create()))
        {
            if (!one.Asserts(diagnostic.Id))
            {
                continue;
            }

            FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
            CorpusFile file = one.Main.Files.Single(file => file.Name == Path.GetFileName(place.Path));
            int line = file.FirstLine + place.StartLinePosition.Line;
            if (!missing.Remove((line, diagnostic.Id)))
            {
                differences.Add($"unexpected, line {line}: {Analysis.Describe(diagnostic)}");
            }
            else if (FindMisplacement(diagnostic, file) is string misplacement)
            {
                differences.Add($"misplaced, line {line}: {misplacement}");
            }
        }

        differences.AddRange(missing.Select(expected => $"missed, line {expected.Line}: {expected.Id}"));
        return string.Join('\n', differences);
    }

    // Where the line spells the parameter's name, the squiggle is on it and does not leave the line.
    private static string? FindMisplacement(Diagnostic diagnostic, CorpusFile file)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        if (!_wireNames.TryGetValue(diagnostic.Id, out string? wireName))
        {
            return null;
        }

        string line = file.Text.Split('\n')[place.StartLinePosition.Line];
        string span = file.Text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
        bool isRight = place.StartLinePosition.Line == place.EndLinePosition.Line
            && (ParameterNames.Holds(span, wireName) || !ParameterNames.Holds(line, wireName));
        return isRight ? null : $"{diagnostic.Id} is on '{span}'";
    }
}
