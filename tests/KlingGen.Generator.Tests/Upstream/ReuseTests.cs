using KlingGen.Testing;
using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Tests.Upstream;

/// <summary>A project that references another with the package uses that one's types, and generates only what is new or different.</summary>
public sealed class ReuseTests
{
    private const string Renderer = """
        namespace Acme;
        public static class Renderer
        {
            public static string Name(KlingGen.O3ImageToVideoRequest request) => request.ImageUrl;
            public static KlingGen.EndpointClient<KlingGen.O3ImageToVideoRequest, KlingGen.O3ImageToVideoResponse> Choose(KlingGen.KlingClient kling) => kling.O3.Pro.ImageToVideo;
            public static object Resolver(KlingGen.KlingJsonResolver resolver) => resolver;
        }
        """;

    private const string Caller = """
        using KlingGen;
        namespace App;
        public static class Program
        {
            public static O3ImageToVideoRequest Make() => new() { ImageUrl = "https://example.com/a.png", ShotType = ShotType.Customize };
            public static string Call() => Acme.Renderer.Name(Make());
            public static object Choose(string key) => Acme.Renderer.Choose(new KlingClient(key));
        }
        """;

    private static readonly GeneratorRun _renderer = Project.Create("Acme.Core", Project.Package, Renderer);

    [Theory]
    [InlineData(ReferenceKind.Project)]
    [InlineData(ReferenceKind.Assembly)]
    [InlineData(ReferenceKind.ReferenceAssembly)]
    public void With_the_same_schemas_nothing_is_generated_twice_and_a_request_crosses_the_boundary(ReferenceKind kind)
    {
        GeneratorRun app = Project.Create("App", Project.Package, Caller, [_renderer.Reference(kind)]);

        Assert.Empty(app.Result.GeneratedSources);
        Assert.Empty(app.CompilerComplaints());
    }

    [Theory]
    [InlineData(ReferenceKind.Project)]
    [InlineData(ReferenceKind.Assembly)]
    [InlineData(ReferenceKind.ReferenceAssembly)]
    public void A_schema_more_gives_its_types_and_a_client_that_is_still_one_of_the_others(ReferenceKind kind)
    {
        const string more = """
            using KlingGen;
            namespace App;
            public static class More
            {
                public static EndpointClient<Veo9FastRequest, Veo9FastResponse> Veo(KlingClient kling) => kling.Veo9Fast;
                public static object Both(string key)
                {
                    KlingClient kling = new(key);
                    return (kling.Veo9Fast, kling.O3.Pro.ImageToVideo, Acme.Renderer.Choose(kling));
                }
                public static object Json(System.Text.Json.JsonSerializerOptions options) =>
                    (KlingJsonResolver.Default.GetTypeInfo(typeof(Veo9FastRequest), options), KlingJsonResolver.Default.GetTypeInfo(typeof(O3ImageToVideoRequest), options));
            }
            """;
        GeneratorRun app = Project.Create("App", [.. Project.Package, Project.Veo], Caller + more.Replace("using KlingGen;\nnamespace App;", "", StringComparison.Ordinal), [_renderer.Reference(kind)]);

        Assert.Empty(app.CompilerComplaints());
        Assert.Equal(["AppKlingClient", "AppKlingJsonResolver", "Veo9FastRequest", "Veo9FastResponse"], app.OwnTypes());
        Assert.Equal("Acme.Core", app.Own("AppKlingClient").BaseType!.ContainingAssembly.Name);
        Assert.Equal("Veo9Fast", Assert.Single(app.Own("AppKlingClient").GetMembers().OfType<IPropertySymbol>()).Name);
    }

    [Fact]
    public void A_schema_that_only_the_referenced_project_has_is_there_without_a_client_more()
    {
        GeneratorRun core = Project.Create("Acme.Core", [.. Project.Package, Project.Veo], Renderer);
        GeneratorRun app = Project.Create(
            "App",
            Project.Package,
            Caller + "public static class Veo { public static object Get(KlingClient kling) => kling.Veo9Fast; }",
            [core.Reference(ReferenceKind.Assembly)]);

        Assert.Equal(["AppKlingJsonResolver"], app.OwnTypes().Where(t => !t.StartsWith("Veo", StringComparison.Ordinal)));
        Assert.Empty(app.CompilerComplaints());
    }

    [Fact]
    public void In_a_chain_the_last_takes_the_client_of_the_middle_and_passes_it_to_both()
    {
        MetadataReference core = _renderer.Reference(ReferenceKind.Assembly);
        GeneratorRun middle = Project.Create(
            "Acme.Studio",
            [.. Project.Package, Project.Veo],
            "namespace Acme; public static class Studio { public static object Veo(KlingClient kling, KlingGen.Veo9FastRequest request) => kling.Veo9Fast; }",
            [core]);
        Assert.Empty(middle.CompilerComplaints());

        MetadataReference[] both = [core, middle.Reference(ReferenceKind.Assembly)];
        GeneratorRun last = Project.Create(
            "App",
            [.. Project.Package, Project.Veo],
            Caller + "public static class Veo { public static object Call(string key) => Acme.Studio.Veo(new KlingClient(key), new Veo9FastRequest { Prompt = \"p\" }); }",
            both);

        Assert.Empty(last.OwnTypes());
        Assert.Empty(last.CompilerComplaints());
        Assert.Contains("global using KlingClient = global::KlingGen.AcmeStudioKlingClient;", last.Source("KlingClient.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_chain_the_last_extends_the_client_of_the_middle_once_more()
    {
        MetadataReference core = _renderer.Reference(ReferenceKind.Assembly);
        GeneratorRun middle = Project.Create("Acme.Studio", [.. Project.Package, Project.Veo], "", [core]);
        TestFile sora = new("/project/sora.json", Project.Veo.GetText()!.ToString().Replace("veo9/fast", "sora7", StringComparison.Ordinal));
        GeneratorRun last = Project.Create(
            "App",
            [.. Project.Package, Project.Veo, sora],
            Caller + "public static class All { public static object Get(KlingClient kling) => (kling.Sora7, kling.Veo9Fast, kling.O3.Pro); }",
            [core, middle.Reference(ReferenceKind.Assembly)]);

        Assert.Equal("AcmeStudioKlingClient", last.Own("AppKlingClient").BaseType!.Name);
        Assert.Empty(last.CompilerComplaints());
    }

    [Fact]
    public async Task A_type_that_differs_is_the_projects_own_and_so_is_what_uses_it_and_nothing_else()
    {
        TestFile[] files = [.. Project.Package.Select(f => Edit(f, "/shared/file.json", "\"file_size\"", "\"size_of_file\""))];
        const string use = """
            using KlingGen;
            public static class Use
            {
                public static long? Size(O3ImageToVideoResponse response) => response.Video.SizeOfFile;
                public static object Same(CreateVoiceRequest request) => Acme.Voices.Take(request);
                public static object Client(string key) => (new KlingClient(key).O3.Pro.ImageToVideo, new KlingGen.KlingFile { Url = "u" });
                /// <summary>Like <see cref="KlingFile"/>.</summary>
                public static KlingFile? File;
            }
            """;
        GeneratorRun core = Project.Create("Acme.Core", Project.Package, "namespace Acme; public static class Voices { public static object Take(KlingGen.CreateVoiceRequest request) => request; }");
        GeneratorRun app = Project.Create("App", files, use, [core.Reference(ReferenceKind.Assembly)]);

        string[] own = app.OwnTypes();
        Assert.Contains("KlingFile", own);
        Assert.Contains("O3ImageToVideoResponse", own);
        Assert.DoesNotContain("O3ImageToVideoRequest", own);
        Assert.DoesNotContain("CreateVoiceRequest", own);
        Assert.NotEmpty(app.CompilerComplaints());
        Assert.All(app.CompilerComplaints(), d => Assert.Equal(("CS0436", "Program.cs"), (d.Id, d.Location.SourceTree!.FilePath)));
        Assert.Empty(await app.UnsuppressedComplaintsAsync());
    }

    [Fact]
    public async Task A_conflict_of_the_users_own_making_stays_a_warning()
    {
        GeneratorRun core = Project.Create("Acme.Core", [], "namespace Acme { public class Mine { } }");
        GeneratorRun app = Project.Create("App", [], "namespace Acme { public class Mine { } public static class Use { public static Mine? M; } }", [core.Reference(ReferenceKind.Assembly)]);

        Assert.Equal("CS0436", Assert.Single(await app.UnsuppressedComplaintsAsync()).Id);
    }

    [Theory]
    [InlineData(ReferenceKind.Project)]
    [InlineData(ReferenceKind.Assembly)]
    public async Task Of_two_projects_that_know_nothing_of_each_other_neither_is_taken_and_all_builds(ReferenceKind kind)
    {
        GeneratorRun left = Project.Create("Left", Project.Package, "namespace Left; public static class Api { public static string Take(KlingGen.O3TextToVideoRequest request) => request.Prompt!; public static KlingGen.O3TextToVideoRequest Make() => new() { Prompt = \"p\" }; }");
        GeneratorRun right = Project.Create("Right", Project.Package, "namespace Right; public static class Api { public static string Take(KlingGen.O3TextToVideoRequest request) => request.Prompt!; }");
        GeneratorRun app = Project.Create("App", Project.Package, """
            using KlingGen;
            public static class Use
            {
                public static string Both() => Left.Api.Take(new() { Prompt = "a" }) + Right.Api.Take(new() { Prompt = "b" }) + Left.Api.Take(Left.Api.Make());
                public static object Own(string key) => (new KlingClient(key).O3.Pro.TextToVideo, new O3TextToVideoRequest { Prompt = "c" }, KlingJsonResolver.Default);
            }
            """, [left.Reference(kind), right.Reference(kind)]);

        Assert.Equal(left.OwnTypes(), app.OwnTypes());
        Assert.NotEmpty(app.CompilerComplaints());
        Assert.All(app.CompilerComplaints(), d => Assert.Equal(("CS0436", "Program.cs"), (d.Id, d.Location.SourceTree!.FilePath)));
        Assert.Empty(await app.UnsuppressedComplaintsAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("internal")]
    public void Internal_types_of_a_friend_are_taken_by_a_project_that_does_not_ask_for_public_ones(string accessibility)
    {
        GeneratorRun app = Project.Create(
            "App",
            [.. Project.Package, Project.Veo],
            "using KlingGen; internal static class Use { public static string Call() => Acme.Hidden.Take(new O3TextToVideoRequest { Prompt = \"p\" }); public static object Veo(KlingClient kling) => kling.Veo9Fast; }",
            [Friend("App").Reference(ReferenceKind.ReferenceAssembly)],
            properties: ("KlingAccessibility", accessibility));

        Assert.Equal(["AppKlingClient", "AppKlingJsonResolver", "Veo9FastRequest", "Veo9FastResponse"], app.OwnTypes());
        Assert.Equal(Accessibility.Internal, app.Own("Veo9FastRequest").DeclaredAccessibility);
        Assert.Empty(app.CompilerComplaints());
    }

    [Fact]
    public async Task A_project_that_asks_for_public_types_has_its_own_beside_internal_ones_of_a_friend()
    {
        GeneratorRun app = Project.Create(
            "App",
            Project.Package,
            "using KlingGen; public static class Use { public static O3TextToVideoRequest Make() => new() { Prompt = \"p\" }; public static object Client(KlingClient kling) => kling.O3; }",
            [Friend("App").Reference(ReferenceKind.Assembly)],
            properties: ("KlingAccessibility", "public"));

        Assert.Equal(Accessibility.Public, app.Own("O3TextToVideoRequest").DeclaredAccessibility);
        Assert.Equal(Accessibility.Public, app.Own("KlingClient").DeclaredAccessibility);
        Assert.Empty(await app.UnsuppressedComplaintsAsync());
    }

    [Fact]
    public void Public_types_are_taken_by_a_project_that_makes_internal_ones()
    {
        GeneratorRun app = Project.Create("App", Project.Package, Caller, [_renderer.Reference(ReferenceKind.Assembly)], properties: ("KlingAccessibility", "internal"));

        Assert.Empty(app.Result.GeneratedSources);
        Assert.Empty(app.CompilerComplaints());
    }

    [Fact]
    public void Internal_types_of_a_stranger_are_of_no_account()
    {
        GeneratorRun app = Project.Create("App", Project.Package, "using KlingGen; public static class Use { public static O3TextToVideoRequest Make() => new() { Prompt = \"p\" }; }", [Friend("Other").Reference(ReferenceKind.Assembly)]);

        Assert.Equal(_renderer.OwnTypes(), app.OwnTypes());
        Assert.Empty(app.CompilerComplaints());
    }

    [Fact]
    public void Another_namespace_is_another_set_of_types()
    {
        GeneratorRun app = Project.Create("App", Project.Package, "", [_renderer.Reference(ReferenceKind.Assembly)], properties: ("KlingNamespace", "App.Video"));

        Assert.Equal(_renderer.OwnTypes(), app.OwnTypes("App.Video"));
        Assert.Empty(app.CompilerComplaints());
    }

    [Fact]
    public void Types_behind_an_extern_alias_alone_are_not_taken_and_decide_between_two()
    {
        GeneratorRun other = Project.Create("Other", Project.Package, "");
        GeneratorRun app = Project.Create("App", Project.Package, "extern alias other;\n" + Caller, [_renderer.Reference(ReferenceKind.Assembly), other.Reference(ReferenceKind.Assembly).WithAliases(["other"])]);

        Assert.Empty(app.Result.GeneratedSources);
        Assert.Empty(app.CompilerComplaints());
    }

    [Fact]
    public void Documentation_may_differ()
    {
        TestFile[] files = [.. Project.Package.Select(f => Edit(f, "/shared/file.json", "A file made by the service", "Something made by the service"))];
        GeneratorRun app = Project.Create("App", files, Caller, [_renderer.Reference(ReferenceKind.Assembly)]);

        Assert.Empty(app.OwnTypes());
    }

    [Fact]
    public void Unions_are_taken_with_the_types_that_they_are_of()
    {
        GeneratorRun core = Project.Create("Acme.Core", [Unions.UnionSchema.File], "", properties: ("KlingAccessibility", "public"));
        GeneratorRun app = Project.Create("App", [Unions.UnionSchema.File], "", [core.Reference(ReferenceKind.Assembly)], properties: ("KlingAccessibility", "internal"));

        Assert.NotEmpty(core.OwnTypes());
        Assert.Empty(app.OwnTypes());
    }

    [Fact]
    public void A_limit_may_not_differ()
    {
        TestFile[] files = [.. Project.Package.Select(f => Edit(f, "/o3/text-to-video.json", "2500", "2400"))];
        GeneratorRun app = Project.Create("App", files, "", [_renderer.Reference(ReferenceKind.Assembly)]);

        Assert.Contains("O3TextToVideoRequest", app.OwnTypes());
        Assert.DoesNotContain("O3TextToVideoResponse", app.OwnTypes());
    }

    [Fact]
    public void A_reference_that_cannot_be_read_is_left_to_the_compiler()
    {
        GeneratorRun app = Project.Create("App", Project.Package, "", [MetadataReference.CreateFromImage([1, 2, 3, 4])]);

        Assert.Equal(_renderer.OwnTypes(), app.OwnTypes());
        Assert.Contains(app.CompilerComplaints(), d => d.Id == "CS0009");
    }

    [Fact]
    public void An_assembly_name_that_is_no_identifier_gives_a_client_name_that_is_one()
    {
        GeneratorRun app = Project.Create("3d-studio.app", [.. Project.Package, Project.Veo], "", [_renderer.Reference(ReferenceKind.Assembly)]);

        Assert.Contains("Project3dStudioAppKlingClient", app.OwnTypes());
        Assert.Empty(app.CompilerComplaints());
    }

    private static GeneratorRun Friend(string friend) => Project.Create(
        "Acme.Core",
        Project.Package,
        $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{friend}\")] namespace Acme {{ internal static class Hidden {{ public static string Take(KlingGen.O3TextToVideoRequest request) => request.Prompt!; }} }}",
        properties: ("KlingAccessibility", "internal"));

    private static TestFile Edit(TestFile file, string end, string old, string @new)
    {
        if (!file.Path.Replace('\\', '/').EndsWith(end, StringComparison.Ordinal))
        {
            return file;
        }

        string text = file.GetText()!.ToString();
        Assert.Contains(old, text, StringComparison.Ordinal);
        return new TestFile(file.Path, text.Replace(old, @new, StringComparison.Ordinal)) { Metadata = file.Metadata };
    }
}
