namespace KlingGen.Package.Tests;

/// <summary>Projects that reference each other and all have the package, built with warnings as errors.</summary>
[Collection(nameof(PackageCollection))]
public sealed class SolutionTests(PackageFixture package)
{
    private const string Exe = "<OutputType>Exe</OutputType>";
    private const string Schemas = """</ItemGroup><ItemGroup><KlingSchema Include="schemas/*.json" />""";

    private const string Veo = """
        {
          "x-fal-endpoints": ["fal-ai/veo9/fast"],
          "$defs": {
            "Request": { "type": "object", "properties": { "prompt": { "type": "string" } }, "required": ["prompt"] },
            "Response": { "type": "object", "properties": { "video": { "type": "string" } }, "required": ["video"] }
          }
        }
        """;

    [Fact]
    public async Task A_request_made_in_one_project_is_taken_by_a_library_for_several_frameworks()
    {
        Consumer app = (await package.Built).Find("PairApp");

        string[] lines = (await app.RunAsync(new Dictionary<string, string>())).Trim().Split('\n', StringSplitOptions.TrimEntries);
        Assert.Equal(["describes https://example.com/a.png", "fal-ai/kling-video/o3/pro/image-to-video", "0"], lines);
    }

    [Fact]
    public async Task A_library_for_the_standard_uses_what_the_frameworks_own_build_of_the_types_has()
    {
        Consumer app = (await package.Built).Find("StandardApp");

        Assert.Equal("https://example.com/a.png 10 key", (await app.RunAsync(new Dictionary<string, string>())).Trim());
    }

    [Fact]
    public async Task In_a_chain_of_friends_with_internal_types_each_project_adds_its_own_schemas_to_the_client()
    {
        Consumer c = (await package.Built).Find("ChainC");

        Assert.Equal("fal-ai/sora7 fal-ai/veo9/fast fal-ai/kling-video/o3/4k/text-to-video p", (await c.RunAsync(new Dictionary<string, string>())).Trim());
    }

    [Theory]
    [InlineData("-warnaserror")]
    [InlineData("-warnaserror -p:RunAnalyzers=false")]
    public async Task Above_two_libraries_with_types_of_their_own_that_know_nothing_of_each_other_a_project_builds(string arguments)
    {
        foreach (string name in new[] { "DiamondLeft", "DiamondRight" })
        {
            package.CreateConsumer(name, "<KlingPackageTypes>source</KlingPackageTypes>").Write("Api.cs", $"namespace {name}; public static class Api {{ public static string Take(KlingGen.O3TextToVideoRequest request) => request.Prompt!; }}");
        }

        Consumer app = package.CreateConsumer("DiamondApp", Exe, """<ProjectReference Include="../DiamondLeft/DiamondLeft.csproj;../DiamondRight/DiamondRight.csproj" />""");
        app.Write("Program.cs", """
            using KlingGen;
            O3TextToVideoRequest own = new() { Prompt = "c" };
            Console.WriteLine(DiamondLeft.Api.Take(new() { Prompt = "a" }) + DiamondRight.Api.Take(new() { Prompt = "b" }) + own.Prompt + new KlingClient("key").O3.Pro.TextToVideo.EndpointId);
            """);

        await app.BuildAsync(arguments: arguments);

        Assert.Equal("abcfal-ai/kling-video/o3/pro/text-to-video", (await app.RunAsync(new Dictionary<string, string>())).Trim());
    }

    /// <summary>The projects that are built with those of other tests.</summary>
    internal static IEnumerable<Consumer> CreateBuilt(PackageFixture package) => [.. CreatePair(package), .. CreateStandard(package), .. CreateChain(package)];

    private static Consumer[] CreatePair(PackageFixture package)
    {
        Consumer library = package.CreateConsumer(
            "PairLibrary",
            "<LangVersion>12</LangVersion><ImplicitUsings>disable</ImplicitUsings>",
            """</ItemGroup><ItemGroup><InternalsVisibleTo Include="PairApp" />""",
            framework: "netstandard2.0;net8.0");
        library.Write("Renderer.cs", """
            namespace Pair;
            public static class Renderer
            {
                public static string Describe(KlingGen.O3ImageToVideoRequest request) => "describes " + request.ImageUrl;
                internal static string Endpoint(KlingGen.KlingClient kling) => kling.O3.Pro.ImageToVideo.EndpointId;
            }
            """);
        Consumer app = package.CreateConsumer("PairApp", Exe, """<ProjectReference Include="../PairLibrary/PairLibrary.csproj" />""");
        app.Write("Program.cs", """
            using KlingGen;
            Console.WriteLine(Pair.Renderer.Describe(new O3ImageToVideoRequest { ImageUrl = "https://example.com/a.png", ShotType = ShotType.Customize }));
            Console.WriteLine(Pair.Renderer.Endpoint(new KlingClient("key")));
            Console.WriteLine(System.Reflection.Assembly.GetExecutingAssembly().GetTypes().Count(t => t.Namespace == "KlingGen"));
            """);
        return [library, app];
    }

    private static Consumer[] CreateStandard(PackageFixture package)
    {
        Consumer library = package.CreateConsumer("StandardLibrary", "<LangVersion>12</LangVersion><ImplicitUsings>disable</ImplicitUsings>", framework: "netstandard2.0");
        library.Write("Maker.cs", """
            namespace Standard;
            public static class Maker
            {
                public static KlingGen.O3ImageToVideoRequest Make() => new() { ImageUrl = "https://example.com/a.png" };
                public static KlingGen.O3ImageToVideoRequest Longer(KlingGen.O3ImageToVideoRequest request) => request with { Duration = 10 };
                public static KlingGen.KlingClientOptions Options() => new() { ApiKey = "key" };
            }
            """);
        Consumer app = package.CreateConsumer("StandardApp", Exe, """<ProjectReference Include="../StandardLibrary/StandardLibrary.csproj" />""");
        app.Write("Program.cs", """
            using KlingGen;
            O3ImageToVideoRequest request = Standard.Maker.Longer(Standard.Maker.Make());
            Console.WriteLine($"{request.ImageUrl} {request.Duration} {Standard.Maker.Options().ApiKey}");
            """);
        return [library, app];
    }

    private static Consumer[] CreateChain(PackageFixture package)
    {
        const string hidden = "<KlingAccessibility>internal</KlingAccessibility>";
        const string friends = """</ItemGroup><ItemGroup><InternalsVisibleTo Include="ChainB;ChainC" />""";
        Consumer a = package.CreateConsumer("ChainA", hidden, friends);
        a.Write("A.cs", """
            internal static class A { public static string Endpoint(KlingGen.KlingClient kling) => kling.O3.FourK.TextToVideo.EndpointId; }
            """);
        Consumer b = package.CreateConsumer("ChainB", hidden, """<ProjectReference Include="../ChainA/ChainA.csproj" />""" + friends + Schemas);
        b.Write("schemas/veo.json", Veo);
        b.Write("B.cs", """
            using KlingGen;
            internal static class B
            {
                public static string Endpoint(KlingClient kling) => kling.Veo9Fast.EndpointId + " " + A.Endpoint(kling);
                public static string Prompt(Veo9FastRequest request) => request.Prompt;
            }
            """);
        Consumer c = package.CreateConsumer("ChainC", Exe, """<ProjectReference Include="../ChainB/ChainB.csproj" />""" + Schemas.Replace("schemas/*", "../ChainB/schemas/*;schemas/*", StringComparison.Ordinal));
        c.Write("schemas/sora.json", Veo.Replace("veo9/fast", "sora7", StringComparison.Ordinal));
        c.Write("Program.cs", """
            using KlingGen;
            KlingClient kling = new("key");
            Console.WriteLine(kling.Sora7.EndpointId + " " + B.Endpoint(kling) + " " + B.Prompt(new Veo9FastRequest { Prompt = "p" }));
            """);
        return [a, b, c];
    }
}
