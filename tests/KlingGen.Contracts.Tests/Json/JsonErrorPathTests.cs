using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;

namespace KlingGen.Contracts.Tests.Json;

/// <summary>A file that is not JSON says where in the data it stops being so.</summary>
public sealed class JsonErrorPathTests
{
    [Theory]
    [InlineData("", "$")]
    [InlineData("   ", "$")]
    [InlineData("{} {", "$")]
    [InlineData("{\"a\"", "$.a")]
    [InlineData("{\"a\":", "$.a")]
    [InlineData("{\"a\": {\"b c\": [1, {\"d\": tru", "$.a['b c'][1].d")]
    [InlineData("{\"a\": [\"]\", \"\\\"}\", 1 2]}", "$.a[2]")]
    [InlineData("{\"a\": {\"b\": 1}, \"c\": [[], [], oops]}", "$.c[2]")]
    [InlineData("{\"a\": 1, \"b\": {\"c\": 1, \"c\": 2}}", "$.b.c")]
    [InlineData("{\"a\": {\"b\": 1,}}", "$.a.b")]
    [InlineData("{\"a\": \"text that does not en", "$.a")]
    [InlineData("{\"a\": {\"name that does not en", "$.a")]
    [InlineData("{\"a\\u0062\": '", "$.ab")]
    public void The_path_is_that_of_the_value_that_is_broken(string text, string path)
    {
        ContractProblem problem = ContractReader.Read("/app/x.json", text).Problems.First(p => p.Kind == ContractProblemKind.InvalidJson);
        Assert.Equal(path, problem.JsonPath);
    }
}
