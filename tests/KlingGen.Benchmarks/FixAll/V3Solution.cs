using System.Globalization;
using System.Text;
using KlingGen.Benchmarks.Builds;
using KlingGen.Testing;

namespace KlingGen.Benchmarks.FixAll;

/// <summary>A solution on V3 in a folder outside the tree: six projects of fifty files, ten calls in every three of them, of which three have no generated types.</summary>
internal sealed class V3Solution
{
    private const int Projects = 6;

    public V3Solution(string folder, int files, bool hasPayloads)
    {
        Path = System.IO.Path.Combine(folder, "Adverts.sln");
        Write(folder, "Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <KlingPackageRoot>{Repository.Root}/</KlingPackageRoot>
              </PropertyGroup>
              <Import Project="{Repository.Root}/src/KlingGen/build/KlingGen.props" />
              <ItemGroup>
                <Reference Include="{typeof(KlingClientBase).Assembly.Location}" />
                <Analyzer Include="{Repository.Root}/src/KlingGen.CodeFixes/bin/Release/netstandard2.0/KlingGen.*.dll" />
                <Analyzer Include="{Repository.Root}/src/KlingGen.Generator/bin/Release/netstandard2.0/KlingGen.Generator.dll" />
              </ItemGroup>
            </Project>
            """);
        Write(folder, "Directory.Build.targets", $"""<Project><Import Project="{Repository.Root}/src/KlingGen/build/KlingGen.targets" /></Project>""");
        List<string> projects = [];
        for (int project = 0; project < Projects; project++)
        {
            string name = "Adverts" + Number(project);
            string references = string.Concat(projects.Select(other => $"""<ProjectReference Include="../{other}/{other}.csproj" />"""));
            Write(folder, $"{name}/{name}.csproj", $"""<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>{references}</ItemGroup></Project>""");
            projects.Add(name);
            if (hasPayloads)
            {
                Write(folder, $"{name}/ClipBody.cs", V3Payload.Dto);
            }
        }

        Write(folder, "Adverts0/IRenderer.cs", Renderer);
        for (int file = 0; file < files; file++)
        {
            Write(folder, $"{projects[file % Projects]}/Advert{Number(file)}.cs", Advert(file, hasPayloads));
        }

        Payloads = hasPayloads ? files : 0;
        Calls = (files * 3) + ((files + 2) / 3) - Payloads;
        Dotnet.Run(folder, "new", "sln", "-n", "Adverts", "--format", "sln");
        Dotnet.Run(folder, ["sln", "Adverts.sln", "add", .. projects.Select(name => $"{name}/{name}.csproj")]);
        Dotnet.Run(folder, "restore", "-nologo", "-v:q");
    }

    /// <summary>The solution file.</summary>
    public string Path { get; }

    /// <summary>How many calls with generated requests it makes.</summary>
    public int Calls { get; }

    /// <summary>How many it makes with other payloads.</summary>
    public int Payloads { get; }

    private const string Renderer = """
        using KlingGen;

        namespace Adverts;

        public interface IRenderer
        {
            Task<KlingResult<V3ImageToVideoResponse>> RenderAsync(V3ImageToVideoRequest request);
        }

        public sealed class Renderer(KlingClient kling) : IRenderer
        {
            public Task<KlingResult<V3ImageToVideoResponse>> RenderAsync(V3ImageToVideoRequest request) => kling.V3.Pro.ImageToVideo.RunAsync(request);
        }

        """;

    private static string Advert(int number, bool hasPayload)
    {
        string n = Number(number);
        StringBuilder text = new();
        text.Append($$"""
            using KlingGen;

            namespace Adverts;

            public sealed class Advert{{n}}(KlingClient kling{{(hasPayload ? "" : ", IRenderer renderer")}})
            {
                public async Task<string> BottleAsync()
                {
                    KlingResult<V3ImageToVideoResponse> clip = await kling.V3.Pro.ImageToVideo.RunAsync(new V3ImageToVideoRequest
                    {
                        // From the shoot.
                        StartImageUrl = "https://example.com/{{n}}.png",
                        Prompt = "Slow push-in.",
                        NegativePrompt = "blur, low quality",
                        CfgScale = 0.7,
                    });
                    return clip.Value.Video.Url;
                }

                public async Task<string> StreetAsync(string prompt, string? avoid)
                {
                    var request = new V3TextToVideoRequest { Prompt = prompt, NegativePrompt = avoid, Duration = 8 };
                    var clip = await kling.V3.Standard.TextToVideo.RunAsync(request);
                    return clip.Value.Video.Url;
                }

            """);
        text.Append(hasPayload ? V3Payload.Write(number, number / Projects) : Lamp(n));
        if (number % 3 == 0)
        {
            text.Append($$"""

                    public async Task<string> DuoAsync(KlingElement hero)
                    {
                        V3ImageToVideoRequest scene = new() { StartImageUrl = "https://example.com/{{n}}.png", Prompt = "@Element1 waves.", Elements = [hero] };
                        return (await kling.V3.FourK.ImageToVideo.RunAsync(scene)).Value.Video.Url;
                    }

                """);
        }

        return text.Append("}\n").ToString();
    }

    private static string Lamp(string n) => $$"""

            public async Task<string> LampAsync() => (await renderer.RenderAsync(WriteLamp())).Value.Video.Url;

            private static V3ImageToVideoRequest WriteLamp() => new() { StartImageUrl = "https://example.com/lamp{{n}}.png", Prompt = "The lamp swings." };

        """;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Write(string folder, string file, string text)
    {
        string path = System.IO.Path.Combine(folder, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
