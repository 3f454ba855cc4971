using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Guards;

// What an id is classified as, and asked for then: `FamilyOf(model) == Family.V3`.
internal sealed partial class ConditionReader
{
    private IdTest? ReadClassified(IOperation subject, HashSet<string> wanted)
    {
        if (_depth >= MaximumDepth)
        {
            return null;
        }

        _depth++;
        IInvocationOperation? outer = _call;
        try
        {
            List<IOperation> results = FindResults(subject);
            string?[] classes = [.. results.Select(ConstantTexts.Find)];
            if (results.Count < 2 || Array.Exists(classes, static one => one is null))
            {
                return null;
            }

            IdTest[] tests = [.. results.Select(result => new GuardFinder(this).FindAll(result).Aggregate(new IdTest(static _ => true, [], [], []), static (all, test) => all.And(test)))];
            IOperation[] asked = [.. tests.SelectMany(static test => test.Subjects)];
            return asked.Length > 0 && Array.TrueForAll(asked, IsText)
                ? new IdTest(id => Classify(id, tests) is int found ? wanted.Contains(classes[found]!) : null, asked, tests.SelectMany(static test => test.Constants).Distinct(), tests.SelectMany(static test => test.Origins))
                : null;
        }
        finally
        {
            _call = outer;
            _depth--;
        }
    }

    // The one result whose conditions an id meets: where two do, or none, a condition was not read.
    private static int? Classify(string id, IdTest[] tests)
    {
        int? found = null;
        for (int i = 0; i < tests.Length; i++)
        {
            bool? isMet = tests[i].Test(id);
            if (isMet is null || (isMet == true && found is not null))
            {
                return null;
            }

            found = isMet == true ? i : found;
        }

        return found;
    }

    private List<IOperation> FindResults(IOperation subject)
    {
        IOperation value = subject.SkipConversions();
        if (value is ILocalReferenceOperation local)
        {
            value = Flags.FindOnly(local.Local, search, cancellationToken)?.SkipConversions() ?? value;
        }

        if (value is IInvocationOperation { TargetMethod: var method } call
            && !method.IsChosenByType()
            && search.FindDeclaration((method.ReducedFrom ?? method).OriginalDefinition, cancellationToken) is SyntaxNode declaration)
        {
            _call = call;
            return [.. Bodies.FindReturned(declaration)
                .Select(returned => search.GetModel(returned.SyntaxTree).GetOperation(returned, cancellationToken))
                .OfType<IOperation>()
                .SelectMany(FindLeaves)];
        }

        return value is IConditionalOperation or ISwitchExpressionOperation ? [.. FindLeaves(value)] : [];
    }

    private static IEnumerable<IOperation> FindLeaves(IOperation value) => value.SkipConversions() switch
    {
        IConditionalOperation { WhenFalse: { } otherwise } choice => FindLeaves(choice.WhenTrue).Concat(FindLeaves(otherwise)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(static arm => FindLeaves(arm.Value)),
        IOperation leaf => [leaf],
    };
}
