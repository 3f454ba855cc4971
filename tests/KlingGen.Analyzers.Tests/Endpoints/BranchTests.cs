using KlingGen.Analyzers.Rules;
using KlingGen.Testing.Verifiers;

namespace KlingGen.Analyzers.Tests.Endpoints;

/// <summary>When a branch tells that another was not taken, and when it only reads so.</summary>
public sealed class BranchTests
{
    [Theory]
    [InlineData("bool fast", "", "fast", false)]
    [InlineData("bool fast", "", "( fast /* again */ )", false)]
    [InlineData("bool fast, bool slow", "fast = slow;", "fast", true)]
    [InlineData("string tier", "tier = Console.ReadLine() ?? tier;", "tier == \"fast\"", true)]
    [InlineData("string tier", "", "tier  ==  \"fast\"", false)]
    public async Task A_branch_excludes_another_while_its_condition_has_the_same_value(string parameters, string between, string condition, bool isOpen)
    {
        string first = condition.Trim('(', ')', ' ').Replace("/* again */", "", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal);
        string name = isOpen ? "cfg_scale" : "[|cfg_scale|]";
        await AnalyzerVerifier<V3OnlyCfgScaleAnalyzer>.VerifyAsync($$"""
            using System.Net.Http.Json;

            class Client(HttpClient http)
            {
                Task Send({{parameters}})
                {
                    string model;
                    if ({{first}})
                    {
                        model = "fal-ai/kling-video/v3/pro/text-to-video";
                    }
                    else
                    {
                        model = "fal-ai/veo3/fast";
                    }

                    {{between}}
                    if ({{condition}})
                    {
                        return http.PostAsJsonAsync("https://queue.fal.run/" + model, new { prompt = "p", {{name}} = 0.5 });
                    }

                    return Task.CompletedTask;
                }
            }
            """);
    }

    [Fact]
    public Task Two_variables_of_one_name_are_two_conditions() => AnalyzerVerifier<V3OnlyCfgScaleAnalyzer>.VerifyAsync("""
        using System.Net.Http.Json;

        class Client(HttpClient http)
        {
            async Task Send(bool[] firsts, bool[] seconds)
            {
                string model = "fal-ai/kling-video/v3/pro/text-to-video";
                foreach (bool fast in firsts)
                {
                    if (!fast)
                    {
                        model = "fal-ai/veo3/fast";
                    }
                }

                foreach (bool fast in seconds)
                {
                    if (fast)
                    {
                        await http.PostAsJsonAsync("https://queue.fal.run/" + model, new { prompt = "p", cfg_scale = 0.5 });
                    }
                }
            }
        }
        """);
}
