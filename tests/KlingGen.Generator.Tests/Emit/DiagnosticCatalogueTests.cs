using System.Reflection;
using KlingGen.Testing;
using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Tests.Emit;

/// <summary>Each diagnostic of the generator has a help link, a page, a release note and a row in the README; this holds them together.</summary>
public sealed class DiagnosticCatalogueTests
{
    private static readonly DiagnosticDescriptor[] _all =
    [
        .. typeof(KlingSourceGenerator).Assembly.GetType("KlingGen.Generator.Diagnostics", throwOnError: true)!
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>(),
    ];

    public static TheoryData<string> Ids => [.. _all.Select(d => d.Id).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_ids_are_those_of_the_design() =>
        Assert.Equal(["KLG0001", "KLG0002", "KLG0003", "KLG0004", "KLG0005", "KLG0006", "KLG0007"], _all.Select(d => d.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_has_its_link_its_page_its_release_note_and_its_row(string id)
    {
        DiagnosticDescriptor descriptor = Assert.Single(_all, d => d.Id == id);
        Assert.Equal($"https://github.com/klinggen/klinggen/blob/main/docs/rules/{id}.md", descriptor.HelpLinkUri);
        Assert.StartsWith($"# {id}: {descriptor.Title}", File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules", id + ".md")), StringComparison.Ordinal);
        Assert.Equal(descriptor.DefaultSeverity.ToString(), Row("src/KlingGen.Generator/AnalyzerReleases.Unshipped.md", id)[2]);
        Assert.Equal(descriptor.DefaultSeverity.ToString(), Row("README.md", id)[2], ignoreCase: true);
    }

    private static string[] Row(string file, string id) =>
        Assert.Single(File.ReadLines(Path.Combine(Repository.Root, file)), line => line.Contains(id, StringComparison.Ordinal) && line.Contains('|', StringComparison.Ordinal))
            .Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
}
