using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.CodeFixes.Solutions.Subjects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Solutions.Slots;

/// <summary>The slots of one file: of its expressions, and of what they name.</summary>
internal sealed class Places(SourceFile file, SlotTable slots, SubjectCatalog subjects, SymbolSlots symbols)
{
    public SourceFile File { get; } = file;

    public SlotTable Slots { get; } = slots;

    public SubjectCatalog Subjects { get; } = subjects;

    public SymbolSlots Symbols { get; } = symbols;

    /// <summary>What the type of an expression, pattern or function mentions.</summary>
    public ImmutableArray<Subject> FindSubjects(IOperation operation) => operation switch
    {
        IAnonymousFunctionOperation lambda => FindSignature(lambda.Symbol),
        IMethodReferenceOperation reference => FindSignature(reference.Method),
        IPatternOperation pattern => Subjects.FindAll(pattern.NarrowedType),
        IIsTypeOperation test => Subjects.FindAll(test.TypeOperand),
        _ => Subjects.FindAll(operation.Type),
    };

    public Slot Find(IOperation operation, Subject subject) => Find(operation.Syntax, subject);

    public Slot Find(SyntaxNode syntax, Subject subject) => Slots.Get(new Place(File.Key, syntax.Span, PlaceKind.Expression), subject);

    /// <summary>Joins two expressions in all that both mention.</summary>
    public void Join(IOperation? one, IOperation? other)
    {
        if (one is null || other is null)
        {
            return;
        }

        foreach (Subject subject in FindSubjects(one))
        {
            if (FindSubjects(other).Contains(subject))
            {
                Slot.Join(Find(one, subject), Find(other, subject));
            }
        }
    }

    /// <summary>Joins an expression with a variable or member in all that the declared type mentions.</summary>
    public void Join(IOperation? operation, ISymbol symbol, ITypeSymbol declared)
    {
        if (operation is null)
        {
            return;
        }

        foreach (Subject subject in FindSubjects(operation))
        {
            if (Subjects.Mentions(declared, subject) && Symbols.Find(symbol, subject) is Slot slot)
            {
                Slot.Join(Find(operation, subject), slot);
            }
        }
    }

    /// <summary>Joins an expression with what a method returns.</summary>
    public void JoinReturn(IOperation operation, IMethodSymbol method)
    {
        foreach (Subject subject in FindSubjects(operation))
        {
            if (Subjects.Mentions(method.OriginalDefinition.ReturnType, subject) && Symbols.FindReturn(method, subject) is Slot slot)
            {
                Slot.Join(Find(operation, subject), slot);
            }
        }
    }

    /// <summary>What the parameters and the result of a method mention.</summary>
    public ImmutableArray<Subject> FindSignature(IMethodSymbol method)
    {
        ImmutableArray<Subject> found = Subjects.FindAll(method.ReturnType);
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            ImmutableArray<Subject> more = Subjects.FindAll(parameter.Type);
            found = found.IsEmpty ? more : found.AddRange(more.RemoveAll(found.Contains));
        }

        return found;
    }

    /// <summary>Whether a value is nothing but null or a default.</summary>
    public static bool IsNothing(IOperation value)
    {
        IOperation bare = value.SkipConversions();
        return bare is IDefaultValueOperation or IThrowOperation || bare.ConstantValue is { HasValue: true, Value: null };
    }
}
