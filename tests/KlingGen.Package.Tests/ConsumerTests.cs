using KlingGen.Emulator;

namespace KlingGen.Package.Tests;

/// <summary>The package in projects of several kinds.</summary>
[Collection(nameof(PackageCollection))]
public sealed class ConsumerTests(PackageFixture package)
{
    private const string Exe = "<OutputType>Exe</OutputType>";

    /// <summary>Properties of a project, the namespace that they give the types, and how many of a name are the project's own.</summary>
    public static TheoryData<string, string, int> Origins { get; } = new()
    {
        { "", "KlingGen", 0 },
        { "<KlingAccessibility>internal</KlingAccessibility>", "KlingGen", 0 },
        { "<KlingPackageTypes>source</KlingPackageTypes>", "KlingGen", 1 },
        { "<KlingPackageTypes>source</KlingPackageTypes><KlingAccessibility>internal</KlingAccessibility>", "KlingGen", 1 },
        { "<KlingNamespace>Acme.Video</KlingNamespace>", "Acme.Video", 1 },
        { "<KlingGenerateClients>false</KlingGenerateClients>", "KlingGen", 1 },
    };

    [Fact]
    public async Task A_project_with_only_the_package_builds_without_a_warning_under_the_strictest_settings_and_runs()
    {
        Consumer consumer = (await package.Built).Find("Strict");

        await using FalEmulator fal = await FalEmulator.StartAsync();
        string output = await consumer.RunAsync(new Dictionary<string, string> { ["QUEUE_ADDRESS"] = fal.QueueAddress.ToString() });
        Assert.Contains("http://127.0.0.1", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "tools")]
    [InlineData("-p:KlingPrecompiled=false", "analyzers")]
    [InlineData("-p:DesignTimeBuild=true", "analyzers")]
    public async Task A_build_takes_what_is_compiled_ahead_of_time_and_an_editor_what_is_not(string arguments, string folder)
    {
        Consumer consumer = package.CreateConsumer(
            "Ahead" + folder + arguments.Length,
            Exe,
            """</ItemGroup><Target Name="Show" AfterTargets="CoreCompile"><Message Importance="high" Text="Taken: %(Analyzer.Identity)" /></Target><ItemGroup>""").With("O3Program.cs");

        string[] taken = [.. (await consumer.BuildAsync(arguments: arguments)).Split('\n').Where(line => line.Contains("Taken: ", StringComparison.Ordinal)).Select(line => line.Trim().Replace('\\', '/'))];
        foreach (string part in new[] { "Analyzers", "Contracts", "Generator" })
        {
            string path = Assert.Single(taken, line => line.EndsWith($"/KlingGen.{part}.dll", StringComparison.Ordinal));
            Assert.Contains($"/{package.Version}/{folder}/", path, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_add_ons_make_services_of_the_client_and_receive_its_webhooks()
    {
        Consumer consumer = (await package.Built).Find("Services");

        await using FalEmulator fal = await FalEmulator.StartAsync();
        string output = await consumer.RunAsync(new Dictionary<string, string> { ["QUEUE_ADDRESS"] = fal.QueueAddress.ToString() });
        Assert.Contains("delivered http://127.0.0.1", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_schema_fails_the_build_at_its_line_and_column_and_names_no_other_file()
    {
        Consumer consumer = package.CreateConsumer("Broken", Exe, """</ItemGroup><ItemGroup><KlingSchema Include="schemas/*.json" />""").With("O3Program.cs");
        consumer.Write("schemas/bad.json", "{\n  \"title\": \"x\"\n  \"description\": \"y\"\n}\n");

        string build = await consumer.BuildAsync(fails: true);
        Assert.Contains("bad.json(3,3): error KLG0001:", build, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", build, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_of_the_users_own_becomes_a_client()
    {
        Consumer consumer = (await package.Built).Find("Own");
        Assert.Contains("fal-ai/veo9/fast", await consumer.RunAsync(new Dictionary<string, string>()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_net8_library_builds_and_its_properties_are_obeyed()
    {
        (await package.Built).Find("Library");
    }

    [Fact]
    public async Task A_netstandard_library_builds_and_a_language_version_too_low_is_said()
    {
        (await package.Built).Find("Standard");

        const string low = "<LangVersion>9</LangVersion><ImplicitUsings>disable</ImplicitUsings>";
        Consumer old = package.CreateConsumer("Old", low + "<KlingPackageTypes>source</KlingPackageTypes>", framework: "netstandard2.0");
        Assert.Contains("error KLG0006", await old.BuildAsync(fails: true), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_compiled_types_serve_a_project_of_an_older_language()
    {
        (await package.Built).Find("Older");
    }

    [Theory]
    [MemberData(nameof(Origins))]
    public async Task The_types_are_those_of_the_package_or_the_projects_own_as_it_says(string properties, string targetNamespace, int own)
    {
        Consumer consumer = (await package.Built).Find(NameOf(properties));
        Assert.Equal(["pu13", targetNamespace, own.ToString(System.Globalization.CultureInfo.InvariantCulture)], (await consumer.RunAsync(new Dictionary<string, string>())).Trim().Split('\n', StringSplitOptions.TrimEntries));
    }

    [Fact]
    public async Task Without_clients_and_without_package_schemas_nothing_of_theirs_is_generated()
    {
        Consumer consumer = (await package.Built).Find("Bare");
        Assert.Equal("0", (await consumer.RunAsync(new Dictionary<string, string>())).Trim());
    }

    /// <summary>The projects that are built with those of other tests.</summary>
    internal static IEnumerable<Consumer> CreateBuilt(PackageFixture package)
    {
        yield return package.CreateConsumer(
            "Strict",
            Exe + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisMode>All</AnalysisMode><NoWarn>CA2007;CA1303;CA1852</NoWarn><GenerateDocumentationFile>true</GenerateDocumentationFile><IsAotCompatible>true</IsAotCompatible><JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>")
            .With("O3Program.cs");
        yield return package.CreateConsumer(
            "Services",
            Exe + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><IsAotCompatible>true</IsAotCompatible>",
            $"""
            <PackageReference Include="KlingGen.Extensions.DependencyInjection" Version="{package.Version}" />
            <PackageReference Include="KlingGen.AspNetCore" Version="{package.Version}" />
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
            """).With("ServiceProgram.cs");

        Consumer own = package.CreateConsumer("Own", Exe, """</ItemGroup><ItemGroup><KlingSchema Include="schemas/*.json" />""");
        own.Write("schemas/veo.json", """
            {
              "x-fal-endpoints": ["fal-ai/veo9/fast"],
              "$defs": {
                "Request": { "type": "object", "properties": { "prompt": { "type": "string" } }, "required": ["prompt"] },
                "Response": { "type": "object", "properties": { "video": { "type": "string" } }, "required": ["video"] }
              }
            }
            """);
        own.Write("Program.cs", """
            using KlingGen;
            KlingClient kling = new("key");
            EndpointClient<Veo9FastRequest, Veo9FastResponse> veo = kling.Veo9Fast;
            Console.WriteLine(veo.EndpointId);
            """);
        yield return own;

        Consumer library = package.CreateConsumer(
            "Library",
            "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><KlingNamespace>Acme.Video</KlingNamespace><KlingAccessibility>internal</KlingAccessibility>",
            framework: "net8.0");
        library.Write("Use.cs", "namespace Acme; internal static class Use { public static Acme.Video.O3TextToVideoRequest Make() => new() { Prompt = \"p\" }; public static object Client() => new Acme.Video.KlingClient(\"k\"); }");
        yield return library;

        Consumer standard = package.CreateConsumer("Standard", "<LangVersion>12</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", framework: "netstandard2.0");
        standard.Write("Use.cs", "namespace Acme; public static class Use { public static KlingGen.O3TextToVideoRequest Make() => new() { Prompt = \"p\" }; }");
        yield return standard;

        Consumer older = package.CreateConsumer("Older", "<LangVersion>9</LangVersion><ImplicitUsings>disable</ImplicitUsings>", framework: "netstandard2.0");
        older.Write("Use.cs", "namespace Acme { public static class Use { public static KlingGen.O3TextToVideoRequest Make() => new KlingGen.O3TextToVideoRequest { Prompt = \"p\" }; public static object Call() => new KlingGen.KlingClient(\"k\").O3.Pro.TextToVideo; } }");
        yield return older;

        Consumer bare = package.CreateConsumer("Bare", Exe + "<KlingPackageSchemas>false</KlingPackageSchemas>");
        bare.Write("Program.cs", "Console.WriteLine(typeof(KlingGen.KlingClientBase).Assembly.GetType(\"x\") is null ? System.Reflection.Assembly.GetExecutingAssembly().GetTypes().Count(t => t.Namespace == \"KlingGen\") : -1);");
        yield return bare;

        foreach (object[] origin in Origins)
        {
            (string properties, string targetNamespace) = ((string)origin[0], (string)origin[1]);
            Consumer types = package.CreateConsumer(NameOf(properties), Exe + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>" + properties);
            types.Write("Program.cs", $$"""
                using KlingGen;
                using {{targetNamespace}};
                O3TextToVideoRequest request = new() { Prompt = "p" };
                KlingElement element = new() { FrontalImageUrl = "u" };
                Console.WriteLine(request.Prompt + element.FrontalImageUrl + typeof(KlingResult<>).Name.Length);
                Console.WriteLine(request.GetType().Namespace);
                Console.WriteLine(System.Reflection.Assembly.GetExecutingAssembly().GetTypes().Count(t => t.FullName == "{{targetNamespace}}.O3TextToVideoRequest"));
                """.Replace("using KlingGen;\nusing KlingGen;", "using KlingGen;", StringComparison.Ordinal));
            yield return types;
        }
    }

    private static string NameOf(string properties) => "Types" + properties.Length;
}
