using System.Collections.Immutable;
using KlingGen.Analyzers.Tests.Rules;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Tests.Files;

public sealed class PayloadFileTests
{
    private const string V3 = "fal-ai/kling-video/v3/pro/image-to-video";
    private const string O3 = "fal-ai/kling-video/o3/pro/image-to-video";

    [Fact]
    public async Task V3_only_names_are_reported_at_their_line_and_column()
    {
        string text = """
            {
              "prompt": "A bottle.",
              "start_image_url": "https://example.com/a.png",
              "negative_prompt": "blur",
              "cfg_scale": 0.7
            }
            """;

        Assert.Equal(
            ["bottle.json(3,4): KLG1001", "bottle.json(4,4): KLG1002", "bottle.json(5,4): KLG1003"],
            await FindAsync(text, V3));
    }

    [Theory]
    [InlineData("O3", "bottle.json(1,3): KLG1002")]
    [InlineData("None", "bottle.json(1,3): KLG1002")]
    [InlineData("V3", "bottle.json(1,3): KLG1002", "bottle.json(1,30): KLG1011")]
    public async Task A_file_for_an_O3_endpoint_is_judged_by_what_it_ignores_and_where_the_project_should_be(string target, params string[] expected) => Assert.Equal(
        expected,
        await FindAsync("""{"negative_prompt": "blur", "image_url": "https://example.com/a.png"}""", "https://queue.fal.run/" + O3, target: target));

    [Fact]
    public async Task A_file_for_a_V3_endpoint_is_fine_where_the_project_stays() =>
        Assert.Empty(await FindAsync("""{"negative_prompt": "blur"}""", V3, target: "V3"));

    [Fact]
    public async Task Names_that_the_endpoint_takes_are_not_reported() =>
        Assert.Empty(await FindAsync("""{"prompt": "A bottle.", "start_image_url": "https://example.com/a.png"}""", "kling-video/o3/4k/reference-to-video"));

    [Fact]
    public async Task Elements_that_move_to_another_route_are_an_information() => Assert.Equal(
        ["bottle.json(1,57): KLG1005"],
        await FindAsync("""{"start_image_url": "https://example.com/a.png      ", "elements": []}""", V3));

    [Fact]
    public async Task Payloads_in_a_list_and_under_a_wrapper_are_found() => Assert.Equal(
        ["bottle.json(1,4): KLG1002", "bottle.json(1,51): KLG1003"],
        await FindAsync("""[{"negative_prompt": "blur"}, { "input"      : { "cfg_scale": 1 } }]""", V3));

    [Fact]
    public async Task Every_name_under_which_payloads_are_passed_on_is_a_wrapper() => Assert.Equal(
        ["bottle.json(1,32): KLG1003"],
        await FindAsync("""{"model": "kling", "data" : { "cfg_scale": 1 } }""", V3));

    [Fact]
    public async Task What_lies_deeper_beside_a_prompt_is_no_payload() =>
        Assert.Empty(await FindAsync("""{"prompt": "A bottle.", "settings": { "cfg_scale": 1 }}""", "fal-ai/kling-video/o3/pro/reference-to-video"));

    [Fact]
    public async Task A_truncated_file_is_reported_where_it_ends() => Assert.Equal(
        ["bottle.json(1,28): KLG0008"],
        await FindAsync("""{"negative_prompt": "blur",""", V3));

    [Fact]
    public async Task A_key_given_twice_is_reported_and_the_rest_is_still_read() => Assert.Equal(
        ["bottle.json(1,3): KLG1002", "bottle.json(1,29): KLG0008"],
        await FindAsync("""{"negative_prompt": "blur", "negative_prompt": "noise"}""", V3));

    [Theory]
    [InlineData(null)]
    [InlineData("fal-ai/kling-video/v9/pro/image-to-video")]
    [InlineData("bottle")]
    public async Task A_file_whose_endpoint_nothing_describes_is_reported(string? endpoint) =>
        Assert.Equal(["bottle.json(1,1): KLG0008"], await FindAsync("""{"negative_prompt": "blur"}""", endpoint));

    private static async Task<IEnumerable<string>> FindAsync(string text, string? endpoint, string? target = null)
    {
        TestSettings settings = new() { Target = target, Payloads = [("bottle.json", text, endpoint)] };
        Project project = TestSolution.CreateProject(settings, ("Test.cs", "internal sealed class Empty;"));
        ImmutableArray<Diagnostic> found = await Analysis.RunAsync(project, AllRules.Create());
        return found
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
            .Select(diagnostic =>
            {
                FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
                return $"{Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {diagnostic.Id}";
            });
    }
}
