using System.Text;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;
using static KlingGen.Contracts.Tests.Schemas.SchemaFixture;

namespace KlingGen.Contracts.Tests.Schemas;

/// <summary>Files far larger than any contract are read to their end, and what is too much of is told where it begins.</summary>
public sealed class SizeTests
{
    [Fact]
    public void Nine_megabytes_of_description_are_a_description()
    {
        Parameter parameter = Parameter($$"""{ "type": "string", "description": "{{new string('x', 9_000_000)}}" }""");
        Assert.Equal(9_000_000, parameter.Description!.Length);
    }

    [Theory]
    [InlineData("{ \"a\": ", "1", " }")]
    [InlineData("", "{ \"a\": [", "")]
    [InlineData("\uFEFF", "\0", "")]
    public void A_file_of_fifty_megabytes_is_told_without_being_looked_at(string start, string piece, string end)
    {
        string text = start + string.Concat(Enumerable.Repeat(piece, 50_000_000 / piece.Length)) + end;
        long before = GC.GetAllocatedBytesForCurrentThread();

        ContractProblem problem = Assert.Single(ContractReader.Read("/s/huge.json", text).Problems);
        ContractProblem migration = Assert.Single(MigrationReader.Read("/s/huge.json", text).Problems);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
        Assert.Equal(
            (ContractProblemKind.InvalidSchema, new FileSpan(0, 1, 0, 0, 0, 1), $"The file is {text.Length.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} characters long, and is not read; at most 10,000,000 are"),
            (problem.Kind, problem.Span, problem.Message));
        Assert.Equal(problem with { Kind = ContractProblemKind.InvalidMigration }, migration);
    }

    public static TheoryData<string, string> Excesses => new()
    {
        { $$"""{ "properties": { {{Many(2_001, i => $"\"m{i}\": {{}}")}} } }""", "An object can have 2000 members at most; this one has 2001, and is left out" },
        { $$"""{ "enum": [{{Many(10_001, i => $"\"v{i}\"")}}] }""", "A list of more than 10000 values is not supported and is ignored" },
        { $$"""{ "anyOf": [{{Many(257, i => $"{{ \"const\": \"c{i}\", \"maxLength\": {i + 9} }}")}}] }""", "'anyOf' of more than 256 shapes is not supported; anything is allowed here" },
        { $$"""{ "allOf": [{{Many(300, i => $"{{ \"properties\": {{ \"m{i}\": {{}} }} }}")}}] }""", "More than 256 schemas put together into one are not supported" },
    };

    [Theory]
    [MemberData(nameof(Excesses))]
    public void Too_much_of_one_thing_is_told_once(string schema, string message) =>
        Assert.Equal(message, OnlyProblem(WithProperty(schema)).Message);

    [Fact]
    public void Types_beyond_those_that_a_file_can_hold_are_left_out()
    {
        ContractDocument document = Read(WithProperty("{}", Many(10_050, i => $$""" "T{{i:00000}}": { "type": "object", "properties": { "a": { "$ref": "#/$defs/T00001" } } } """)));
        Assert.Equal("A file can hold 10000 types at most; this one and those after it are left out", Assert.Single(document.Problems).Message);
        Assert.Equal(10_000, document.Types.Count(t => t is not AliasType));
        Assert.NotEmpty(document.Endpoints);
    }

    [Fact]
    public void Of_very_many_faults_a_thousand_are_told()
    {
        ContractDocument document = Read(WithProperties(Many(1_500, i => $"\"m{i}\": {{ \"type\": \"strin\" }}")));
        Assert.Equal(1_001, document.Problems.Count);
        Assert.Contains(document.Problems, p => p.Message == "This file has more faults; 1000 of them are told");
    }

    private static string Many(int count, Func<int, string> item)
    {
        StringBuilder text = new();
        for (int i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(item(i));
        }

        return text.ToString();
    }
}
