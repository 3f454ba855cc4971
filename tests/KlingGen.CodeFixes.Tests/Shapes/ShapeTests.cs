using KlingGen.Testing.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.CodeFixes.Tests.Shapes;

/// <summary>Whole programs as users write them: after Fix All they compile without a new warning, do and send what they did, and what is left has a reason.</summary>
public sealed class ShapeTests
{
    public static TheoryData<string> Programs { get; } = [.. ShapeProgram.FindAll("V3"), .. ShapeProgram.FindAll("O3")];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task A_program_moves_as_a_whole(string name)
    {
        ShapeProgram program = await ShapeProgram.MoveAsync(name);
        string before = await ShapeProgram.ReadAsync(program.Before.Solution);
        string after = await ShapeProgram.ReadAsync(program.After.Solution);
        List<string> wrong = [];
        IReadOnlyList<string> known = await ShapeProgram.FindComplaintsAsync(program.Before.Solution);
        wrong.AddRange(known.Where(complaint => complaint.Contains(": Error ", StringComparison.Ordinal)).Select(complaint => "Before: " + complaint));
        IReadOnlyList<string> complaints = await ShapeProgram.FindComplaintsAsync(program.After.Solution);
        wrong.AddRange(complaints.Count(IsOfCode) > known.Count(IsOfCode) || complaints.Any(complaint => complaint.Contains(": Error ", StringComparison.Ordinal)) ? complaints.Select(complaint => "After: " + complaint) : []);

        (IReadOnlyList<string> unexplained, IReadOnlyList<string> left) = await program.FindLeftAsync();
        wrong.AddRange(unexplained.Select(place => "Left without a reason: " + place));
        if (program.Stays == (left.Count == 0))
        {
            wrong.Add(program.Stays ? "Nothing stays" : "Left: " + string.Join("\n  ", left));
        }

        string again = await ShapeProgram.ReadAsync((await program.MoveAgainAsync()).Solution);
        if (again != after)
        {
            wrong.Add("A second run makes:\n" + again);
        }

        wrong.AddRange(FindComments(before).Except(FindComments(after)).Select(comment => "Lost: " + comment));
        if (!wrong.Exists(static one => one.Contains(": Error ", StringComparison.Ordinal)))
        {
            wrong.AddRange(Compare(await ShapeProgram.RunAsync(program.Before), await ShapeProgram.RunAsync(program.After), program));
        }

        Assert.True(wrong.Count == 0, $"{name}\n{string.Join('\n', wrong)}\n--- after:\n{after}");
    }

    // Where something stays, each request is as before or as it must become.
    private static IEnumerable<string> Compare(IReadOnlyList<RecordedRequest> before, IReadOnlyList<RecordedRequest> after, ShapeProgram program)
    {
        string[] sent = [.. before.Select(ShapeModel.Describe)];
        Func<RecordedRequest, string> move = program.Name.StartsWith("O3/", StringComparison.Ordinal) ? ShapeModel.MoveToV3 : ShapeModel.MoveToO3;
        string[] expected = [.. before.Select(move)];
        string[] actual = [.. after.Select(ShapeModel.Describe)];
        bool isRight = actual.Length == expected.Length
            && Enumerable.Range(0, actual.Length).All(i => actual[i] == expected[i] || (program.Stays && actual[i] == sent[i]));
        return isRight && sent.Length > 0 ? [] : [$"Sends:\n{string.Join('\n', actual)}\nnot:\n{string.Join('\n', expected)}"];
    }

    // That public members have no documentation says nothing of the move.
    private static bool IsOfCode(string complaint) => !complaint.Contains("CS1591", StringComparison.Ordinal);

    private static IEnumerable<string> FindComments(string code) => CSharpSyntaxTree.ParseText(code).GetRoot().DescendantTrivia()
        .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
        .Select(trivia => trivia.ToString().Trim());
}
