using KlingGen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.Generator.Tests.Upstream;

/// <summary>The package brings the types of its own schemas compiled: where they serve, nothing is made of its schemas.</summary>
public sealed class PackageTypesTests
{
    private const string PackageTypes = "KlingGen.Models";

    private const string Caller = """
        using KlingGen;
        public static class Program
        {
            public static O3ImageToVideoRequest Make() => new O3ImageToVideoRequest { ImageUrl = "https://example.com/a.png", ShotType = ShotType.Customize };
            public static object Call(string key) => new KlingClient(key).O3.Pro.ImageToVideo;
            public static object Json() => KlingJsonResolver.Default;
        }
        """;

    private static readonly GeneratorRun _models = Project.Create(PackageTypes, Project.Package, "");

    private static readonly TestFile _migration = new("/project/own.json", """
        { "title": "t", "from": "V3", "to": "O3", "tiers": ["pro"], "routes": [{ "from": "fal-ai/no-such/{tier}", "targets": [{ "to": "fal-ai/kling-video/o3/{tier}/text-to-video", "parameters": {}, "defaults": {} }] }] }
        """)
    {
        Metadata = new Dictionary<string, string> { ["KlingMigration"] = "true", ["KlingOrigin"] = "user" },
    };

    [Theory]
    [InlineData(ReferenceKind.Project)]
    [InlineData(ReferenceKind.Assembly)]
    [InlineData(ReferenceKind.ReferenceAssembly)]
    public void A_project_without_schemas_of_its_own_makes_nothing_of_the_packages(ReferenceKind kind)
    {
        GeneratorRun app = Project.Create("App", Project.Package, Caller, [_models.Reference(kind)]);

        AssertMakesNothing(app);
        Assert.Empty(app.Result.GeneratedSources);
        Assert.Empty(app.CompilerComplaints());
    }

    [Fact]
    public void The_types_need_no_high_language_version()
    {
        GeneratorRun app = GeneratorRun.OfProject("App", Project.Package, Caller, LanguageVersion.CSharp9, null, [_models.Reference(ReferenceKind.Assembly)]);

        Assert.Empty(app.Diagnostics);
        Assert.DoesNotContain(app.CompilerComplaints(), d => d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void With_a_schema_of_its_own_a_project_generates_that_one_and_extends_the_client()
    {
        GeneratorRun app = Project.Create(
            "App",
            [.. Project.Package, Project.Veo],
            Caller + "public static class Veo { public static object Get(KlingClient kling) => (kling.Veo9Fast, kling.O3.Pro); }",
            [_models.Reference(ReferenceKind.Assembly)]);

        Assert.Equal(["AppKlingClient", "AppKlingJsonResolver", "Veo9FastRequest", "Veo9FastResponse"], app.OwnTypes());
        Assert.Equal(PackageTypes, app.Own("AppKlingClient").BaseType!.ContainingAssembly.Name);
        Assert.Empty(app.CompilerComplaints());
    }

    [Fact]
    public void A_file_of_the_package_that_differs_is_never_taken_for_the_one_that_was_compiled()
    {
        TestFile[] files = [.. Project.Package.Select(Edit)];
        GeneratorRun app = Project.Create("App", files, "", [_models.Reference(ReferenceKind.Assembly)]);

        Assert.Contains("O3TextToVideoRequest", app.OwnTypes());
        Assert.DoesNotContain("O3TextToVideoResponse", app.OwnTypes());
    }

    [Fact]
    public void A_file_of_the_package_that_is_missing_is_noticed()
    {
        GeneratorRun app = Project.Create("App", Project.Package.Skip(1), "", [_models.Reference(ReferenceKind.Assembly)]);

        Assert.NotEmpty(app.Reasons(TrackingNames.Models));
    }

    [Fact]
    public void Types_behind_an_alias_are_not_in_the_way_of_those_that_are_generated()
    {
        GeneratorRun app = Project.Create("App", Project.Package, Caller, [_models.Reference(ReferenceKind.Assembly).WithAliases(["KlingGenModels"])]);

        Assert.Contains("O3ImageToVideoRequest", app.OwnTypes());
        Assert.Empty(app.CompilerComplaints());
    }

    [Fact]
    public async Task Beside_a_project_that_has_the_types_as_source_neither_is_taken_and_all_builds()
    {
        GeneratorRun source = Project.Create("Acme.Core", Project.Package, "");
        GeneratorRun app = Project.Create("App", Project.Package, Caller, [_models.Reference(ReferenceKind.Assembly), source.Reference(ReferenceKind.Assembly)]);

        Assert.Contains("O3ImageToVideoRequest", app.OwnTypes());
        Assert.Empty(await app.UnsuppressedComplaintsAsync());
    }

    [Fact]
    public void Above_two_projects_with_schemas_of_their_own_the_types_of_the_package_are_one()
    {
        MetadataReference models = _models.Reference(ReferenceKind.Assembly);
        GeneratorRun left = Project.Create("Left", [.. Project.Package, Project.Veo], "", [models]);
        GeneratorRun app = Project.Create("App", Project.Package, Caller, [models, left.Reference(ReferenceKind.Assembly)]);

        AssertMakesNothing(app);
        Assert.Empty(app.OwnTypes());
        Assert.Empty(app.CompilerComplaints());
    }

    [Fact]
    public void A_migration_of_the_users_is_checked_against_the_packages_schemas()
    {
        GeneratorRun app = Project.Create("App", [.. Project.Package, _migration], "", [_models.Reference(ReferenceKind.Assembly)]);

        Assert.Contains(app.Diagnostics, d => d.Id == "KLG0007");
        Assert.Empty(app.OwnTypes());
    }

    [Fact]
    public void An_edit_of_unrelated_code_looks_at_no_schema_again()
    {
        GeneratorRun app = Project.Create("App", Project.Package, "", [_models.Reference(ReferenceKind.Assembly)]);
        GeneratorRun second = app.Again(source: "internal static class Added { }");

        Assert.NotEmpty(second.Reasons(TrackingNames.Files));
        Assert.All([TrackingNames.PackageTypes, TrackingNames.Files], step => Assert.All(second.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
    }

    [Fact]
    public void Where_the_types_are_taken_away_the_schemas_are_used_after_all()
    {
        MetadataReference before = _models.Reference(ReferenceKind.Assembly);
        GeneratorRun app = Project.Create("App", Project.Package, Caller, [before]);
        GeneratorRun second = app.WithReference(before, before.WithAliases(["KlingGenModels"]));

        Assert.Contains("O3ImageToVideoRequest", second.OwnTypes());
        Assert.Empty(second.CompilerComplaints());
    }

    [Fact]
    public void No_other_project_says_that_it_has_all_of_the_packages_types()
    {
        Assert.Contains(_models.Result.GeneratedSources, source => source.HintName == "KlingGen.Package.g.cs");
        GeneratorRun other = Project.Create("Acme.Core", Project.Package, "");
        Assert.DoesNotContain(other.Result.GeneratedSources, source => source.HintName == "KlingGen.Package.g.cs");
    }

    private static void AssertMakesNothing(GeneratorRun app)
    {
        Assert.NotEmpty(app.Reasons(TrackingNames.Files));
        Assert.Empty(app.Reasons(TrackingNames.Models));
    }

    private static TestFile Edit(TestFile file) => file.Path.Replace('\\', '/').EndsWith("/o3/text-to-video.json", StringComparison.Ordinal)
        ? new TestFile(file.Path, file.GetText()!.ToString().Replace("2500", "2400", StringComparison.Ordinal)) { Metadata = file.Metadata }
        : file;
}
