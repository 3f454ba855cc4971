using System.Reflection;
using KlingGen.Analyzers.Rules;
using KlingGen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Tests.Rules;

/// <summary>An id has a const, a descriptor, a class, a help link, a release note, a page and a row in the README. This holds them together.</summary>
public sealed class RuleCatalogueTests
{
    private static readonly string AnalyzersFolder = Path.Combine(Repository.Root, "src", "KlingGen.Analyzers");

    public static TheoryData<string> Ids => [.. Constants().Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_id_has_one_descriptor_and_one_analyzer_class_and_the_other_way_round()
    {
        string[] ids = [.. Constants().Order(StringComparer.Ordinal)];
        string[] described = [.. Described().Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal)];
        string[] analyzed = [.. AllRules.Create().Select(analyzer => Assert.Single(analyzer.SupportedDiagnostics).Id).Order(StringComparer.Ordinal)];

        Assert.NotEmpty(ids);
        Assert.Equal(ids, described);
        Assert.Equal(ids, analyzed);
    }

    [Fact]
    public void Every_analyzer_class_says_that_it_is_for_CSharp() => Assert.All(
        AllRules.Create(),
        analyzer => Assert.Equal([LanguageNames.CSharp], analyzer.GetType().GetCustomAttribute<DiagnosticAnalyzerAttribute>()!.Languages));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_page_of_the_rule(string id)
    {
        DiagnosticDescriptor descriptor = Find(id);

        Assert.Equal($"https://github.com/klinggen/klinggen/blob/main/docs/rules/{id}.md", descriptor.HelpLinkUri);
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules", id + ".md"));
        Assert.StartsWith("# " + id, page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_release_notes_give_category_and_severity(string id)
    {
        DiagnosticDescriptor descriptor = Find(id);
        string[] rows =
        [
            .. File.ReadLines(Path.Combine(AnalyzersFolder, "AnalyzerReleases.Shipped.md")),
            .. File.ReadLines(Path.Combine(AnalyzersFolder, "AnalyzerReleases.Unshipped.md")),
        ];

        string row = Assert.Single(rows, row => row.StartsWith(id, StringComparison.Ordinal));
        string[] cells = row.Split('|', StringSplitOptions.TrimEntries);
        Assert.Equal([id, descriptor.Category, descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity.ToString() : "Disabled"], cells[..3]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_README_has_a_row_with_the_severity(string id)
    {
        string[][] rows =
        [
            .. File.ReadLines(Path.Combine(Repository.Root, "README.md"))
                .Where(line => line.StartsWith($"| [{id}](docs/rules/{id}.md) |", StringComparison.Ordinal))
                .Select(line => line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries)),
        ];

        string[] row = Assert.Single(rows);
        Assert.Equal(Find(id).Title.ToString().Replace('\'', '`'), row[1]);
        Assert.StartsWith(Find(id).IsEnabledByDefault ? Find(id).DefaultSeverity.ToString() : "off", row[2], StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Titles_and_messages_end_without_a_full_stop_and_descriptions_with_one(string id)
    {
        DiagnosticDescriptor descriptor = Find(id);

        Assert.DoesNotMatch(@"\.$", descriptor.Title.ToString());
        Assert.DoesNotMatch(@"\.$", descriptor.MessageFormat.ToString());
        Assert.Matches(@"\.$", descriptor.Description.ToString());
        Assert.Equal(id != RuleIds.StayingCall, descriptor.IsEnabledByDefault);
    }

    [Fact]
    public void Every_id_that_a_migration_names_is_a_rule_and_every_migration_rule_is_named_by_one()
    {
        string[] named =
        [
            .. Directory.EnumerateFiles(Path.Combine(Repository.Schemas, "migrations"))
                .SelectMany(file => System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(file), "\"(KLG\\d{4})\"").Select(match => match.Groups[1].Value))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

        Assert.Equal(Described().Where(descriptor => descriptor is { Category: "Kling.Migration", Id: not (RuleIds.StayingCall or RuleIds.BaselineExceeded) }).Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal), named);
    }

    [Fact]
    public void The_errors_in_CI_are_the_warnings_about_migrations() => Assert.Equal(
        Described()
            .Where(descriptor => descriptor is { Category: "Kling.Migration", DefaultSeverity: DiagnosticSeverity.Warning })
            .Select(descriptor => $"dotnet_diagnostic.{descriptor.Id}.severity = error")
            .Order(StringComparer.Ordinal),
        File.ReadLines(Path.Combine(Repository.Root, "src", "KlingGen", "build", "KlingGen.ci.globalconfig"))
            .Where(line => line.StartsWith("dotnet_diagnostic", StringComparison.Ordinal)));

    [Fact]
    public void The_rules_that_a_baseline_counts_are_those_that_say_so() => Assert.Equal(
        Described().Where(descriptor => descriptor.CustomTags.Contains(Descriptors.CountedTag)).Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal),
        BaselineExceededAnalyzer.Counted.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Constants() =>
        typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<DiagnosticDescriptor> Described() =>
        typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>();

    private static DiagnosticDescriptor Find(string id) => Described().Single(descriptor => descriptor.Id == id);
}
