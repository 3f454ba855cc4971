using System.Collections.Immutable;
using KlingGen.CodeFixes.Solutions.Subjects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Solutions.Slots;

/// <summary>What flows through patterns, type tests and deconstruction.</summary>
internal sealed class PatternFlow(Places places)
{
    public void Visit(IOperation operation)
    {
        switch (operation)
        {
            case IIsPatternOperation test:
                Match(test.Value, test.Pattern);
                break;
            case IIsTypeOperation test:
                Match(test.ValueOperand, test);
                break;
            case ISwitchExpressionOperation choice:
                foreach (ISwitchExpressionArmOperation arm in choice.Arms)
                {
                    Match(choice.Value, arm.Pattern);
                    places.Join(choice, arm.Value);
                }

                break;
            case ISwitchOperation choice:
                foreach (IPatternCaseClauseOperation clause in choice.Cases.SelectMany(static section => section.Clauses).OfType<IPatternCaseClauseOperation>())
                {
                    Match(choice.Value, clause.Pattern);
                }

                break;
            case IPropertySubpatternOperation part:
                Match(part.Member, part.Pattern);
                break;
            case IPatternOperation pattern:
                VisitPattern(pattern);
                break;
        }
    }

    /// <summary>The parts of a deconstructed value go to the variables in their order.</summary>
    public void VisitDeconstruction(IDeconstructionAssignmentOperation operation)
    {
        if (operation.Syntax is not AssignmentExpressionSyntax assignment
            || places.File.Model.GetDeconstructionInfo(assignment).Method is not IMethodSymbol method)
        {
            return;
        }

        IOperation target = operation.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : operation.Target;
        if (target is ITupleOperation tuple)
        {
            Join(method, tuple.Elements);
        }
    }

    private void VisitPattern(IPatternOperation pattern)
    {
        foreach (IOperation part in pattern.ChildOperations)
        {
            places.Join(pattern, part);
        }

        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local }:
                places.Join(pattern, local, local.Type);
                break;
            case IListPatternOperation { DeclaredSymbol: ILocalSymbol local }:
                places.Join(pattern, local, local.Type);
                break;
            case IRecursivePatternOperation recursive:
                if (recursive.DeclaredSymbol is ILocalSymbol named)
                {
                    places.Join(pattern, named, named.Type);
                }

                if (recursive.DeconstructSymbol is IMethodSymbol method)
                {
                    Join(method, recursive.DeconstructionSubpatterns);
                }

                break;
        }
    }

    private void Join<T>(IMethodSymbol method, ImmutableArray<T> parts)
        where T : IOperation
    {
        int skipped = method.IsExtensionMethod ? 1 : 0;
        for (int i = 0; i < parts.Length && i + skipped < method.Parameters.Length; i++)
        {
            IParameterSymbol parameter = method.Parameters[i + skipped].OriginalDefinition;
            places.Join(parts[i], parameter, parameter.Type);
        }
    }

    // A pattern that names a type where the value's type does not asks what the value is.
    private void Match(IOperation value, IOperation pattern)
    {
        places.Join(value, pattern);
        ImmutableArray<Subject> known = places.FindSubjects(value);
        foreach (IOperation part in FindTests(pattern))
        {
            foreach (Subject subject in places.FindSubjects(part))
            {
                if (!known.Contains(subject))
                {
                    places.Slots.Asked.Add(places.Find(part, subject));
                }
            }
        }
    }

    // The patterns that look at the value itself, not at what it holds.
    private static IEnumerable<IOperation> FindTests(IOperation pattern) => pattern switch
    {
        INegatedPatternOperation not => FindTests(not.Pattern),
        IBinaryPatternOperation two => FindTests(two.LeftPattern).Concat(FindTests(two.RightPattern)),
        ITypePatternOperation or IDeclarationPatternOperation or IRecursivePatternOperation or IIsTypeOperation => [pattern],
        _ => [],
    };
}
