using System.Collections.Immutable;
using System.Globalization;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Projects.Search;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Analyzers.Tests.Payloads;

/// <summary>Asks the finder for the payloads of a file and writes them in one line each.</summary>
internal static class FoundPayloads
{
    public static readonly ImmutableArray<string> WireNames = ["negative_prompt", "cfg_scale", "start_image_url"];

    /// <summary>What tells a request from the objects within and around it.</summary>
    public static readonly Nesting Nesting = new(["prompt", "multi_prompt", .. WireNames], ["multi_prompt", "elements"], static _ => false);

    /// <summary>
    /// One line for each payload of the first file: <c>Shape holder { name=value, +written=value, name@key=value } ...</c>, where <c>@</c> tells what names
    /// the entry if it is not its wire name, <c>+</c> an entry that is written after the creation, and <c>...</c> that there may be more.
    /// </summary>
    public static async Task<string> DescribeAsync(params string[] files)
    {
        Project project = CreateProject(new TestSettings { UsesKlingGen = false }, files);
        await Analysis.AssertCompilesAsync(project);
        return string.Join('\n', (await FindAsync(project)).Select(Describe));
    }

    /// <summary>The payloads of the first file of a project.</summary>
    public static async Task<ImmutableArray<PayloadDraft>> FindAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        SyntaxTree tree = (await TestSolution.FindOwnDocuments(project).First().GetSyntaxTreeAsync())!;
        return new PayloadFinder(new ProjectSearch(compilation), WireNames, Nesting).Find(compilation.GetSemanticModel(tree), CancellationToken.None);
    }

    public static Project CreateProject(TestSettings settings, params string[] files) =>
        TestSolution.CreateProject(settings, files.Select((text, i) => ($"File{i}.cs", text)));

    public static string Describe(PayloadDraft draft)
    {
        string holder = draft.Holder is null ? "" : " " + draft.Holder.Name;
        string entries = string.Join(", ", draft.Entries.Select(Describe));
        return $"{draft.Shape}{holder} {{ {entries} }}{(draft.IsPartial ? " ..." : "")}";
    }

    private static string Describe(PayloadEntry entry)
    {
        SourceText text = entry.Name.SourceTree!.GetText();
        string name = text.ToString(entry.Name.SourceSpan);
        string key = name.Trim('"') == entry.WireName ? "" : "@" + name;
        string? value = entry.Json?.ToJson() ?? entry.Value?.Syntax.ToString();
        return string.Create(CultureInfo.InvariantCulture, $"{(entry.Writing is null ? "" : "+")}{entry.WireName}{key}={value}");
    }
}
