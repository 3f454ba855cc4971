using System.Text.Json;
using KlingGen.BuildTool.Logs;
using KlingGen.BuildTool.Reports;

namespace KlingGen.Package.Tests.BuildTool;

public sealed class ReportTests
{
    [Fact]
    public void What_is_to_be_moved_by_fix_and_by_hand_what_is_accepted_and_what_stays_have_a_table_each()
    {
        string section = Write(Log.Of(
            Log.Find("KLG1002", "M:A", fix: "KLG1002 KLG1004"),
            Log.Find("KLG1002", "M:A", line: 2),
            Log.Find("KLG1003", "M:B", justification: "a | b", line: 3),
            Log.Find("KLG1007", null, stays: "NoCounterpart", line: 4)));

        Assert.StartsWith("## src/Shop.csproj\n\n<!-- log: src/obj/kling/Shop.net8.0.sarif -->\n`KlingTarget` is `O3`. 1 place to be moved, 1 by hand, 1 accepted, 1 left alone.\n", section, StringComparison.Ordinal);
        Assert.Contains("`dotnet format analyzers --diagnostics KLG1002 KLG1004 --severity info`", section, StringComparison.Ordinal);
        Assert.Contains("| [src/Shop.cs:3](src/Shop.cs#L3) | KLG1003: 'KLG1003' stays: why | a \\| b |", section, StringComparison.Ordinal);
        Assert.Contains("| [src/Shop.cs:4](src/Shop.cs#L4) | 'KLG1007' stays | why |", section, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_that_one_framework_compiles_is_not_said_to_be_left_out()
    {
        Finding left = Log.Find("KLG1007", null, stays: "NotCompiled");

        Assert.Contains("1 left alone", Write(Log.Of(left), Log.Of(left)), StringComparison.Ordinal);
        Assert.Contains("nothing is known to stay", Write(Log.Of(left), Log.Of()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_replaces_its_own_section_and_leaves_those_of_others()
    {
        string report = ReportFile.Replace(ReportFile.Replace(null, "## B\n\nold\n"), "## A\n\na\n");

        string again = ReportFile.Replace(report, "## B\n\nnew\n");

        Assert.EndsWith("## A\n\na\n\n## B\n\nnew\n", again, StringComparison.Ordinal);
        Assert.Equal(again, ReportFile.Replace(again, "## B\n\nnew\n"));
    }

    [Fact]
    public void A_log_of_the_compiler_is_read_with_its_properties_and_suppressions_and_without_the_rules_of_others()
    {
        CompilerLog log = CompilerLog.Read(
            """
            {
              "version": "2.1.0",
              "runs": [{
                "results": [
                  { "ruleId": "CA1", "level": "warning", "message": { "text": "other" }, "locations": [] },
                  {
                    "ruleId": "KLG1002", "level": "error", "message": { "text": "said" },
                    "suppressions": [{ "kind": "inSource", "justification": "why" }],
                    "locations": [{ "physicalLocation": { "artifactLocation": { "uri": "file:///repo/a%20b/Shop.cs" }, "region": { "startLine": 7 } } }],
                    "properties": { "customProperties": { "kling.member": "M:A" } }
                  }
                ],
                "tool": { "driver": { "rules": [{ "id": "CA1", "properties": { "category": "Usage" } }, { "id": "KLG1002", "properties": { "category": "Kling.Migration" } }] } }
              }]
            }
            """,
            "a.sarif");

        Finding found = Assert.Single(log.Findings);
        Assert.Equal(("KLG1002", "error", "said", "/repo/a b/Shop.cs", 7, "why", "M:A"), (found.Rule, found.Level, found.Message, found.Path, found.Line, found.Justification, found.Member));
    }

    [Fact]
    public void A_log_in_another_form_is_refused_by_name() =>
        Assert.Contains("a.sarif is no SARIF 2.1", Assert.Throws<JsonException>(() => CompilerLog.Read("""{ "runLogs": [] }""", "a.sarif")).Message, StringComparison.Ordinal);

    [Fact]
    public void What_no_fix_moves_is_listed_apart_with_its_endpoint_and_the_reason()
    {
        Finding moves = Log.Find("KLG1002", "M:A", fix: "KLG1002 KLG1004", line: 2);
        Finding stays = Log.Find("KLG1003", "M:A", fix: "KLG1002 KLG1004", line: 3, endpoint: "fal-ai/kling-video/v3/*/text-to-video") with { Column = 9 };

        string section = ProjectSection.Write(_shop, "/repo", [Log.Of(moves, stays)], [new StayingPlace("/repo/src/Shop.cs", (3, 9), (3, 17), "a | b"), new StayingPlace("/repo/src/Shop.cs", (2, 9), (2, 17), "c")]);

        Assert.Contains("1 place to be moved, 1 by hand,", section, StringComparison.Ordinal);
        Assert.Contains("| [src/Shop.cs:2](src/Shop.cs#L2) | 'KLG1002' stays: why |  | KLG1002 |", section, StringComparison.Ordinal);
        Assert.Contains("| [src/Shop.cs:3](src/Shop.cs#L3) | KLG1003: 'KLG1003' stays: why | fal-ai/kling-video/v3/\\*/text-to-video | a \\| b |", section, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_says_where_the_logs_of_its_projects_are()
    {
        ReportedProject read = Assert.Single(ReportFile.ReadProjects(ReportFile.Replace(null, Write(Log.Of())), "/repo"));

        Assert.Equal((_shop.Path, _shop.Target, _shop.LogPaths[0]), (read.Path, read.Target, Assert.Single(read.LogPaths)));
    }

    [Fact]
    public void What_a_project_references_is_asked_with_it_and_comes_first()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("klinggen-report-");
        try
        {
            ReportedProject Create(string name, params string[] references)
            {
                string log = Path.Combine(folder.FullName, name + ".net8.0.sarif");
                File.WriteAllText(Path.ChangeExtension(log, ".args"), $"/noconfig\n/out:obj/{name}.dll\n{string.Concat(references.Select(reference => $"/reference:Alias=\"/a b/ref/{reference}.dll\"\n"))}Program.cs\n");
                return new ReportedProject($"/repo/{name}.csproj", "O3", [log]);
            }

            ReportedProject[] all = [Create("App", "Shop", "System"), Create("Shop", "Core"), Create("Core"), Create("Other", "Core")];

            Assert.Equal(["/repo/Core.csproj", "/repo/Shop.csproj", "/repo/App.csproj"], all[0].FindClosure(all).Select(project => project.Path));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static readonly ReportedProject _shop = new("/repo/src/Shop.csproj", "O3", ["/repo/src/obj/kling/Shop.net8.0.sarif"]);

    private static string Write(params CompilerLog[] logs) => ProjectSection.Write(_shop, "/repo", logs, staying: null);
}
