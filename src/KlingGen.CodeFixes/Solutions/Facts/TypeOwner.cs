using KlingGen.CodeFixes.Solutions.Slots;
using KlingGen.CodeFixes.Solutions.Subjects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Solutions.Facts;

/// <summary>Finds the slot that the name of a type belongs to: what is declared with it, made of it or asked about it.</summary>
internal sealed class TypeOwner(Places places)
{
    /// <summary>The slot, or null where the name stands for itself.</summary>
    public Slot? Find(SimpleNameSyntax name, Subject subject)
    {
        SyntaxNode whole = name;
        while (whole.Parent is NameSyntax or TypeSyntax or TypeArgumentListSyntax or TupleElementSyntax && !IsCall(whole))
        {
            whole = whole.Parent!;
        }

        SyntaxNode? owner = whole.Parent;
        switch (owner)
        {
            case VariableDeclarationSyntax declaration:
                return FindAll(declaration.Variables, subject);
            case ParameterSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax or EventDeclarationSyntax or ForEachStatementSyntax:
                return FindDeclared(owner, subject);
            case MethodDeclarationSyntax or LocalFunctionStatementSyntax or OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax:
                return FindReturn(places.File.Model.GetDeclaredSymbol(owner) as IMethodSymbol, subject);
            case DelegateDeclarationSyntax:
                return FindReturn((places.File.Model.GetDeclaredSymbol(owner) as INamedTypeSymbol)?.DelegateInvokeMethod, subject);
            case ParenthesizedLambdaExpressionSyntax lambda:
                return places.Find(lambda, subject);
            case BaseTypeSyntax or ExplicitInterfaceSpecifierSyntax:
                return owner.FirstAncestorOrSelf<TypeDeclarationSyntax>() is TypeDeclarationSyntax type ? FindDeclared(type, subject) : null;
            case TypeOfExpressionSyntax or CrefSyntax or CrefParameterSyntax or UsingDirectiveSyntax or TypeConstraintSyntax or AttributeSyntax:
                return null;
            case MemberAccessExpressionSyntax access when access.Expression == whole:
                return whole is GenericNameSyntax or QualifiedNameSyntax { Right: GenericNameSyntax } ? FindCall(access, subject) : null;
            case DeclarationExpressionSyntax or ArrayCreationExpressionSyntax or DeclarationPatternSyntax or RecursivePatternSyntax
                or TypePatternSyntax or ConstantPatternSyntax or BinaryExpressionSyntax or ObjectCreationExpressionSyntax
                or CastExpressionSyntax or DefaultExpressionSyntax:
                return places.Find(owner, subject);
            default:
                return whole is GenericNameSyntax && owner is ExpressionSyntax or ArgumentSyntax or EqualsValueClauseSyntax ? FindCall(whole, subject) : null;
        }
    }

    // Send<T>(...): the arguments of a method's name belong to the call.
    private static bool IsCall(SyntaxNode node) => node is GenericNameSyntax && node.Parent is not (NameSyntax or TypeSyntax or TypeArgumentListSyntax or TupleElementSyntax);

    private Slot FindCall(SyntaxNode name, Subject subject)
    {
        SyntaxNode call = name;
        while (call.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax)
        {
            call = call.Parent;
        }

        return places.Find(call.Parent is InvocationExpressionSyntax invocation && invocation.Expression == call ? invocation : call, subject);
    }

    private Slot? FindAll(SeparatedSyntaxList<VariableDeclaratorSyntax> variables, Subject subject)
    {
        Slot? first = null;
        foreach (VariableDeclaratorSyntax variable in variables)
        {
            if (FindDeclared(variable, subject) is Slot slot)
            {
                first ??= slot;
                Slot.Join(first, slot);
            }
        }

        return first;
    }

    private Slot? FindDeclared(SyntaxNode declaration, Subject subject) =>
        places.File.Model.GetDeclaredSymbol(declaration) is ISymbol symbol ? places.Symbols.Find(symbol, subject) : null;

    private Slot? FindReturn(IMethodSymbol? method, Subject subject) => method is null ? null : places.Symbols.FindReturn(method, subject);
}
