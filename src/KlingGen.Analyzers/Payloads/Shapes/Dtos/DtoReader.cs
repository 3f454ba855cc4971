using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads.Shapes.Sites;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Dtos;

/// <summary>Reads classes, records and structs by whose members a parameter is named.</summary>
internal sealed class DtoReader : IShapeReader
{
    public bool Read(Site site, FileReading file)
    {
        SyntaxNode? member = FindMember(site, out bool isNamed);
        if (member is not null)
        {
            if (FindType(member) is TypeDeclarationSyntax type && file.Begin(type))
            {
                Read(type, file);
            }

            return true;
        }

        return isNamed || (site.Kind == SiteKind.Member && DtoCreation.ReadFromElsewhere(site.Token, file));
    }

    /// <summary>Whether a site names a parameter in the declaration of a type.</summary>
    public static bool IsDeclared(Site site) => FindMember(site, out _) is SyntaxNode member && FindType(member) is not null;

    // The declaration that a name in an attribute or an identifier belongs to.
    private static SyntaxNode? FindMember(Site site, out bool isInAttribute)
    {
        isInAttribute = false;
        if (site.Token.Parent?.FirstAncestorOrSelf<AttributeSyntax>() is AttributeSyntax attribute)
        {
            isInAttribute = true;
            return attribute.Parent?.Parent is PropertyDeclarationSyntax or FieldDeclarationSyntax or ParameterSyntax ? attribute.Parent.Parent : null;
        }

        return site.Kind != SiteKind.Member ? null : site.Token.Parent switch
        {
            PropertyDeclarationSyntax property when property.Identifier == site.Token => property,
            VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } variable when variable.Identifier == site.Token => field,
            ParameterSyntax parameter when parameter.Identifier == site.Token && parameter.Parent?.Parent is RecordDeclarationSyntax => parameter,
            _ => null,
        };
    }

    private static TypeDeclarationSyntax? FindType(SyntaxNode member) => (member is ParameterSyntax ? member.Parent?.Parent : member.Parent) switch
    {
        ClassDeclarationSyntax type => type,
        RecordDeclarationSyntax type => type,
        StructDeclarationSyntax type => type,
        _ => null,
    };

    private static void Read(TypeDeclarationSyntax declaration, FileReading file)
    {
        if (file.Model.GetDeclaredSymbol(declaration, file.CancellationToken) is not INamedTypeSymbol type || DtoAttributes.IsGenerated(type) || IsWrittenByConverter(type, file))
        {
            return;
        }

        ImmutableArray<PayloadEntry>.Builder entries = ImmutableArray.CreateBuilder<PayloadEntry>();
        bool isPartial = type.BaseType is { SpecialType: SpecialType.None } || type.DeclaringSyntaxReferences.Length > 1;
        foreach (ISymbol member in type.GetMembers())
        {
            isPartial |= member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "JsonExtensionDataAttribute");
            if (member is IPropertySymbol or IFieldSymbol
                && member.FindDeclaration(file.CancellationToken) is SyntaxNode syntax
                && declaration.Contains(syntax)
                && file.Dtos.Find(member, file.CancellationToken) is string name)
            {
                entries.Add(Read(name, member, syntax, file));
            }
        }

        file.Add(new PayloadDraft(
            PayloadShape.Dto,
            declaration,
            creation: null,
            type,
            declaration.Identifier.GetLocation(),
            entries.ToImmutable(),
            isPartial));
    }

    // What goes over HTTP is what the converter writes, whatever the members are called.
    private static bool IsWrittenByConverter(INamedTypeSymbol type, FileReading file) =>
        DtoAttributes.FindConverter(type) is INamedTypeSymbol converter
        && file.FindDeclaration(converter) is SyntaxNode declaration
        && FileFacts.Of(declaration.SyntaxTree).FindIdentifiers("WriteStartObject", file.CancellationToken).Any(token => declaration.Span.Contains(token.Span));

    private static PayloadEntry Read(string name, ISymbol member, SyntaxNode syntax, FileReading file)
    {
        (SyntaxToken identifier, ExpressionSyntax? value) = syntax switch
        {
            PropertyDeclarationSyntax property => (property.Identifier, property.Initializer?.Value ?? property.ExpressionBody?.Expression),
            VariableDeclaratorSyntax variable => (variable.Identifier, variable.Initializer?.Value),
            ParameterSyntax parameter => (parameter.Identifier, parameter.Default?.Value),
            _ => (syntax.GetFirstToken(), null),
        };
        return new PayloadEntry(name, file.GetOperation(value), FindAttributeName(member, file) ?? identifier.GetLocation(), member as IPropertySymbol)
        {
            Syntax = syntax,
        };
    }

    private static Location? FindAttributeName(ISymbol member, FileReading file)
    {
        if (DtoAttributes.FindName(member) is not { } named
            || named.Attribute.ApplicationSyntaxReference?.GetSyntax(file.CancellationToken) is not AttributeSyntax attribute)
        {
            return null;
        }

        AttributeArgumentSyntax? argument = attribute.ArgumentList?.Arguments
            .FirstOrDefault(candidate => candidate.NameEquals is null or { Name.Identifier.ValueText: "PropertyName" or "Name" }
                && file.Keys.Read(candidate.Expression) == named.Name);
        return argument?.Expression.GetLocation();
    }
}
